import { catalogue } from '../i18n/catalogue';
import type { Catalogue } from '../i18n/catalogue';
import type { en } from './words/en';

export type DistributionWords = typeof en;

/** The words of everything that edits distributions: a lab that shows it lists them among its own. */
export const distributionWords: Catalogue<DistributionWords> = catalogue({
  en: async () => (await import('./words/en')).en,
  zh: async () => (await import('./words/zh')).zh,
});
