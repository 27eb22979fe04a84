import { catalogue } from '../../i18n/catalogue';
import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export type OfflineWords = Translated<typeof en>;

/** What is said of a new version, fetched when there is one. */
export const offlineWords = catalogue<OfflineWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
