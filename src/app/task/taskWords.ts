import { catalogue } from '../../i18n/catalogue';
import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export type TaskPanelWords = Translated<typeof en>;

/** The words around a task; what it asks is its teacher's own. */
export const taskWords = catalogue<TaskPanelWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
