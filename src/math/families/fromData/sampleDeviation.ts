import { compensatedSum } from '../../divergence/compensatedSum';
import { requireFiniteEntries } from '../requireVector';

/**
 * The standard deviation of a sample, with n − 1.
 * @throws RangeError naming the entry of `data` that is not finite, or `data` unless it holds two different values.
 * @error 2 ulp.
 */
export function sampleDeviation(data: readonly number[]): number {
  requireFiniteEntries('data', data);
  const mean = compensatedSum(data) / data.length;
  const squares = compensatedSum(data.map((x) => (x - mean) ** 2));
  if (!data.some((x) => x !== data[0]) || !(squares > 0)) throw new RangeError('data must hold two different values');
  return Math.sqrt(squares / (data.length - 1));
}
