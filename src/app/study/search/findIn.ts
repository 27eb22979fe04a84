import { plainWords } from './plainWords';

/** How well a text answers the words that are looked for: the lower the better; Infinity where one of them is not in it. */
function rankOf(text: string, words: readonly string[], whole: string): number {
  if (!words.every((word) => text.includes(word))) return Infinity;
  if (text === whole) return 0;
  if (text.startsWith(whole)) return 1;
  return words.every((word) => ` ${text}`.includes(` ${word}`)) ? 2 : 3;
}

/**
 * What holds every word that is looked for in one of its texts, in any language, the best first; what is equally good stays in its order.
 * Words are parted by spaces, and each may be a part of a word, as Chinese has to have it.
 */
export function findIn<T>(things: readonly T[], textsOf: (thing: T) => readonly string[], query: string): readonly T[] {
  const words = query.split(/\s+/u).flatMap((word) => plainWords(word).split(' ')).filter((word) => word !== '');
  if (words.length === 0) return [];
  const whole = plainWords(query);
  return things
    .map((thing) => ({ thing, rank: Math.min(...textsOf(thing).map((text) => rankOf(plainWords(text), words, whole))) }))
    .filter(({ rank }) => rank < Infinity)
    .toSorted((a, b) => a.rank - b.rank)
    .map(({ thing }) => thing);
}
