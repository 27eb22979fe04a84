import { catalogue } from '../../../i18n/catalogue';
import type { Translated } from '../../../i18n/messages';
import type { en } from './en';

export type LiveWords = Translated<typeof en>;

/** The words of the live training. */
export const liveWords = catalogue<LiveWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
