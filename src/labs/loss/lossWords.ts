import { catalogue } from '../../i18n/catalogue';
import type { Translated } from '../../i18n/messages';
import type { en } from './en';

type LossWords = Translated<typeof en>;

/** The words of the Loss lab. */
export const lossWords = catalogue<LossWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
