import { catalogue } from '../../i18n/catalogue';
import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export type ClassroomWords = Translated<typeof en>;

/** The words of lectures, fetched with the first of them. */
export const classroomWords = catalogue<ClassroomWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
