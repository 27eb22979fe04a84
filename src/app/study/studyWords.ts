import { catalogue } from '../../i18n/catalogue';
import type { Translated } from '../../i18n/messages';
import type { en } from './en';

/** The words of what a chapter holds beside its text. */
export const studyWords = catalogue<Translated<typeof en>>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
