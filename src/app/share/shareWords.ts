import { catalogue } from '../../i18n/catalogue';
import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export type ShareWords = Translated<typeof en>;

/** The words of sharing, fetched with its dialog. */
export const shareWords = catalogue<ShareWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
