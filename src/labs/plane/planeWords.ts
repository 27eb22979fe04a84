import { catalogue } from '../../i18n/catalogue';
import type { Translated } from '../../i18n/messages';
import type { en } from './en';

type PlaneWords = Translated<typeof en>;

/** The words of the Two dimensions lab. */
export const planeWords = catalogue<PlaneWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
