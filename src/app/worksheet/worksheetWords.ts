import { catalogue } from '../../i18n/catalogue';
import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export type WorksheetWords = Translated<typeof en>;

/** The words of worksheets. */
export const worksheetWords = catalogue<WorksheetWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
