import { catalogue } from '../../../i18n/catalogue';
import type { Translated } from '../../../i18n/messages';
import type { en } from './en';

export type ReplayWords = Translated<typeof en>;

/** The words of the hour that is kept and shown again. */
export const replayWords = catalogue<ReplayWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
