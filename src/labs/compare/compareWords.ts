import { catalogue } from '../../i18n/catalogue';

/** The words of the Compare lab. */
export const compareWords = catalogue({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
