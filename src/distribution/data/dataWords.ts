import { catalogue } from '../../i18n/catalogue';
import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export type DataWords = Translated<typeof en>;

/** The words of the data dialog, and of the real sets. */
export const dataWords = catalogue<DataWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
