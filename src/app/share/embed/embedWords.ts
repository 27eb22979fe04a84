import { catalogue } from '../../../i18n/catalogue';
import type { Translated } from '../../../i18n/messages';
import type { en } from './en';

export type EmbedWords = Translated<typeof en>;

/** The words of the part of the dialog that makes an embed, fetched with it. */
export const embedWords = catalogue<EmbedWords>({
  en: async () => (await import('./en')).en,
  zh: async () => (await import('./zh')).zh,
});
