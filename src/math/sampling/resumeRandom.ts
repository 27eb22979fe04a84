import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plusFromState } from 'pure-rand/generator/xoroshiro128plus';
import type { Random } from './random';

/** The size of a state. */
export const STATE_WORDS = 4;

/**
 * A generator that goes on where another stood: its next numbers are the other's.
 * @throws RangeError naming `state` unless it is what `Random.state` gave: four 32-bit integers, not all 0.
 * @source Blackman & Vigna (2021), ACM Trans. Math. Softw. 47(4), art. 36; implementation: pure-rand
 */
export function resumeRandom(state: readonly number[]): Random {
  if (state.length !== STATE_WORDS || state.some((word) => word !== (word | 0)) || state.every((word) => word === 0)) {
    throw new RangeError(`state must be four 32-bit integers, not all 0, got [${state.join(', ')}]`);
  }
  const generator = xoroshiro128plusFromState(state);
  return { next: () => uniformFloat64(generator), state: () => generator.getState() };
}
