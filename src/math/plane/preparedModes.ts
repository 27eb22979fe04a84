import type { PreparedMixture } from '../gaussianMixture/preparedMixture';
import { prepareMixture } from '../gaussianMixture/prepareMixture';
import type { Pair, PlaneNormal } from './planeNormal';
import { requireTwoModes } from './twoModes';
import type { TwoModes } from './twoModes';

/**
 * Two bumps of one width, made ready: along the line through them p is a mixture of one variable, across it a normal that
 * is independent of that. So every quantity of the plane is one of a line and a closed form.
 */
export interface PreparedModes {
  readonly sigma: number;
  /** The unit vector from the first bump to the second; that of x where they are one. */
  readonly along: Pair;
  /** p along that line, in the coordinate `along`·(x, y). */
  readonly line: PreparedMixture;
  /** Where the line runs, across. */
  readonly offset: number;
  /** The normal with the mean and the covariance of p. */
  readonly matched: PlaneNormal;
}

/** In widths: bumps that are nearer than this are one to the last digit, and the way from one to the other is noise. */
const ONE = 1e-9;

/** (x, y) in the coordinates along and across the line. */
export const turned = ([c, s]: Pair, [x, y]: Pair): Pair => [c * x + s * y, c * y - s * x];

/**
 * @throws RangeError naming a parameter that is outside its range.
 * @error as prepareMixture: 1e-14·(1 + log(spread/sigma)) absolute in the negentropy.
 */
export function prepareModes(p: TwoModes): PreparedModes {
  requireTwoModes(p);
  const { weight, first, second, sigma } = p;
  const [dx, dy] = [second[0] - first[0], second[1] - first[1]];
  const apart = Math.hypot(dx, dy);
  const length = apart > ONE * sigma ? apart : 0;
  const along: Pair = length > 0 ? [dx / length, dy / length] : [1, 0];
  const [from, offset] = turned(along, first);
  const weights = [weight, 1 - weight];
  const line = prepareMixture({ weights, mus: [from, from + length], sigmas: [sigma, sigma] });
  const between = weight * (1 - weight);
  const spread: Pair = [Math.hypot(sigma, Math.sqrt(between) * dx), Math.hypot(sigma, Math.sqrt(between) * dy)];
  const mu: Pair = [first[0] + (1 - weight) * dx, first[1] + (1 - weight) * dy];
  return { sigma, along, line, offset, matched: { mu, sigma: spread, rho: (between * dx * dy) / (spread[0] * spread[1]) } };
}
