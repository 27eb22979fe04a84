import type { DistributionOf } from '../../math/families/index';
import { condense } from './condense';

/** As many as the family takes. */
export const MOST_POINTS = 2000;

/**
 * The kernel density of ascending data by at most `most` points. What the points lose in spread the bandwidth gains: mean
 * and variance, and so the normal of least forward KL, are those of the kernel density of all values.
 */
export function kdeOf(ascending: ArrayLike<number>, bandwidth: number, most = MOST_POINTS): DistributionOf<'gaussianKde'> {
  const { points, lost } = condense(ascending, most);
  const params = { data: points, bandwidth: lost > 0 ? Math.hypot(bandwidth, Math.sqrt(lost)) : bandwidth };
  return { family: 'gaussianKde', params };
}
