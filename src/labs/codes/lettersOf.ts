import { MOST_LETTERS } from './codesScene';

export interface CleanText {
  /** a to z only, at most as many as a link carries. */
  readonly letters: string;
  /** Spaces, signs and digits. */
  readonly signs: number;
  /** Letters of other scripts. */
  readonly foreign: number;
  /** Letters past the last that fits. */
  readonly beyond: number;
}

/** A text as letters a to z: capitals and accents go, ß is s, and what is left out is counted. */
export function lettersOf(text: string): CleanText {
  const plain = text.toLowerCase().replaceAll('ß', 's').normalize('NFD').replace(/\p{M}/gu, '');
  const all = plain.replace(/[^a-z]/g, '');
  const characters = Array.from(plain);
  const foreign = characters.filter((character) => /\p{L}/u.test(character) && !/[a-z]/.test(character)).length;
  return {
    letters: all.slice(0, MOST_LETTERS),
    signs: characters.length - all.length - foreign,
    foreign,
    beyond: Math.max(0, all.length - MOST_LETTERS),
  };
}
