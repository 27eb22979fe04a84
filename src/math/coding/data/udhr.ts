export const udhrLanguages = ['english', 'german', 'pinyin'] as const;
export type UdhrLanguage = (typeof udhrLanguages)[number];

/** The Universal Declaration of Human Rights, each language fetched when it is asked for: its letters a to z, in order. */
export const udhr: Readonly<Record<UdhrLanguage, () => Promise<string>>> = {
  english: async () => (await import('./udhrEnglish')).udhrEnglish,
  german: async () => (await import('./udhrGerman')).udhrGerman,
  pinyin: async () => (await import('./udhrPinyin')).udhrPinyin,
};
