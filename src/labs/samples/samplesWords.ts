import { catalogue } from '../../i18n/catalogue';

/** The words of the Samples lab. */
export const samplesWords = catalogue({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
