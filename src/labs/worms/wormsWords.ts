import { catalogue } from '../../i18n/catalogue';
import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export type WormsWords = Translated<typeof en>;

/** The words of the Worms lab. */
export const wormsWords = catalogue<WormsWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
