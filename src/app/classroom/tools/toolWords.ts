import { catalogue } from '../../../i18n/catalogue';
import type { Translated } from '../../../i18n/messages';
import type { en } from './en';

export type ToolWords = Translated<typeof en>;

/** The words of the lecturer's tools, fetched with the classroom. */
export const toolWords = catalogue<ToolWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
