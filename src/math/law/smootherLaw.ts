import type { Distribution } from '../families';
import { discretise } from './discretise';
import type { ContinuousLaw, DiscreteLaw, Law } from './law';
import { lawOf } from './lawOf';
import { smootherOf } from './smootherOf';
import { truncate } from './truncate';

/**
 * The law of a smoother, of the kind of the laws and inside the union of their supports.
 * @param laws at least one, all of one kind.
 * @param smoother what `smootherOf` says of them, where it was asked already.
 * @error as `lawOf`, or `truncate` where it had to be kept inside.
 */
export function smootherLaw(laws: readonly ContinuousLaw[], smoother?: Distribution): ContinuousLaw;
export function smootherLaw(laws: readonly DiscreteLaw[], smoother?: Distribution): DiscreteLaw;
export function smootherLaw(laws: readonly Law[], smoother?: Distribution): Law;
export function smootherLaw(laws: readonly Law[], smoother = smootherOf(laws)): Law {
  const whole = lawOf(smoother);
  const low = Math.min(...laws.map(({ support }) => support.low));
  const high = Math.max(...laws.map(({ support }) => support.high));
  const isBinned = whole.kind === 'continuous' && laws.every(({ kind }) => kind === 'discrete');
  return truncate(isBinned ? discretise(whole, 1) : whole, low, high);
}
