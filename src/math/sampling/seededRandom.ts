import { requireInteger } from '../families/requireParameter';
import type { Random } from './random';
import { resumeRandom, STATE_WORDS } from './resumeRandom';

const GOLDEN_RATIO = 0x9e3779b9;

/** MurmurHash3's 32-bit finalizer: every bit of the word reaches every bit of the result. */
function scramble(word: number): number {
  let mixed = word;
  mixed = Math.imul(mixed ^ (mixed >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}

/**
 * xoroshiro128+ started from a seed, an integer from 0 to 2³² − 1; period 2¹²⁸ − 1. The seed is hashed into the state:
 * the library's own seeding starts neighbouring seeds alike (a first number of 0.9999…), and a linear generator keeps
 * them so.
 * @throws RangeError naming `seed` if it is no such integer.
 * @source Blackman & Vigna (2021), ACM Trans. Math. Softw. 47(4), art. 36 (pure-rand's implementation); Steele, Lea &
 * Flood (2014), OOPSLA, for the seeding (an arithmetic sequence, scrambled)
 */
export function seededRandom(seed: number): Random {
  requireInteger('seed', seed, 0);
  if (seed >= 2 ** 32) throw new RangeError(`seed must be below 2^32, got ${seed}`);
  return resumeRandom(Array.from({ length: STATE_WORDS }, (_, i) => scramble(seed + Math.imul(i, GOLDEN_RATIO))));
}
