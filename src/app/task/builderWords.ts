import { catalogue } from '../../i18n/catalogue';
import type { Translated } from '../../i18n/messages';
import type { en } from './builderEn';

export type BuilderWords = Translated<typeof en>;

/** The words of who makes a task. */
export const builderWords = catalogue<BuilderWords>({
  en: async () => (await import('./builderEn')).en,
  zh: async () => (await import('./builderZh')).zh,
});
