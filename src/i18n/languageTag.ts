import type { Language } from '../scene/preferences';

/** A language as `lang` in a document spells it. */
export const languageTag = (lang: Language): string => (lang === 'zh' ? 'zh-Hans' : lang);
