import type { Messages } from './messages';

/** Each language is a file of its own, fetched when it is first needed. Adding one: its catalogue, and a line here. */
const catalogues = {
  en: async (): Promise<Messages> => (await import('./en')).en,
  zh: async (): Promise<Messages> => (await import('./zh')).zh,
} as const;

export function loadCatalogue(lang: keyof typeof catalogues): Promise<Messages> {
  return catalogues[lang]();
}
