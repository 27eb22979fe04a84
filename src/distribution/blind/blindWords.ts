import { catalogue } from '../../i18n/catalogue';
import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export type BlindWords = Translated<typeof en>;

/** The words of the part that shows a model alone. */
export const blindWords = catalogue<BlindWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
