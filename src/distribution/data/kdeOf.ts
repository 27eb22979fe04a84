import type { DistributionOf } from '../../math/families/index';
import type { Condensed } from './condense';

/** As many as the family takes. */
export const MOST_POINTS = 2000;

/**
 * A kernel density of points that stand for values. What the points lose in spread the bandwidth gains: mean and variance,
 * and so the normal of least forward KL, are those of the kernel density of all values.
 */
export function kdeOf({ points, lost }: Condensed, bandwidth: number): DistributionOf<'gaussianKde'> {
  const params = { data: points, bandwidth: lost > 0 ? Math.hypot(bandwidth, Math.sqrt(lost)) : bandwidth };
  return { family: 'gaussianKde', params };
}
