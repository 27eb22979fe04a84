import { catalogue } from '../../../i18n/catalogue';
import type { Translated } from '../../../i18n/messages';
import type { en } from './en';

export type PresenterWords = Translated<typeof en>;

/** The words of the presenter's window and panel, fetched with them. */
export const presenterWords = catalogue<PresenterWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
