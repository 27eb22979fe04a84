import { catalogue } from '../../i18n/catalogue';
import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export type FitWords = Translated<typeof en>;

/** The words of the Fit lab. */
export const fitWords = catalogue<FitWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
