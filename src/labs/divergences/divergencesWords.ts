import { catalogue } from '../../i18n/catalogue';
import type { Translated } from '../../i18n/messages';
import type { en } from './en';

type DivergencesWords = Translated<typeof en>;

/** The words of the Divergences lab. */
export const divergencesWords = catalogue<DivergencesWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
