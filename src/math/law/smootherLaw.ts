import { discretise } from './discretise';
import type { ContinuousLaw, DiscreteLaw, Law } from './law';
import { lawOf } from './lawOf';
import { smootherOf } from './smootherOf';
import { truncate } from './truncate';

/**
 * The law of `smootherOf(laws)`, of the kind of the laws and inside the union of their supports.
 * @param laws at least one, all of one kind.
 * @error as `lawOf`, or `truncate` where it had to be kept inside.
 */
export function smootherLaw(laws: readonly ContinuousLaw[]): ContinuousLaw;
export function smootherLaw(laws: readonly DiscreteLaw[]): DiscreteLaw;
export function smootherLaw(laws: readonly Law[]): Law;
export function smootherLaw(laws: readonly Law[]): Law {
  const whole = lawOf(smootherOf(laws));
  const low = Math.min(...laws.map(({ support }) => support.low));
  const high = Math.max(...laws.map(({ support }) => support.high));
  const isBinned = whole.kind === 'continuous' && laws.every(({ kind }) => kind === 'discrete');
  return truncate(isBinned ? discretise(whole, 1) : whole, low, high);
}
