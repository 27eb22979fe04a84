import { catalogue } from '../../i18n/catalogue';
import type { Translated } from '../../i18n/messages';
import type { en } from './en';

export type ConsistencyWords = Translated<typeof en>;

/** The words of the Consistency lab: of both modes, and of the steps. */
export const consistencyWords = catalogue<ConsistencyWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
