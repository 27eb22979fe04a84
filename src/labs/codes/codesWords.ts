import { catalogue } from '../../i18n/catalogue';
import type { Translated } from '../../i18n/messages';
import type { en } from './en';

type CodesWords = Translated<typeof en>;

/** The words of the Codes lab. */
export const codesWords = catalogue<CodesWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
