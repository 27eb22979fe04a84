import type { Language } from '../scene/preferences';

const call = /^[\w.]+\(.*\)$/;

/** Whether words are of the language: Chinese has Han characters, and English none. Symbols and a call in code are of any. */
export function isInLanguage(lang: Language, words: string): boolean {
  if (call.test(words)) return true;
  const hasHan = /\p{Script=Han}/u.test(words);
  return lang === 'zh' ? hasHan || !/\p{Letter}{4}/u.test(words) : !hasHan;
}
