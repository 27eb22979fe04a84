import { catalogue } from '../../i18n/catalogue';
import type { Translated } from '../../i18n/messages';
import type { en } from './en';

/** The words of a page that is read without scripts. */
export const pageWords = catalogue<Translated<typeof en>>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
