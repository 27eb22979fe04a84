import { normalKl } from './normalKl';
import type { PreparedMixture } from './preparedMixture';
import { requireNormal } from './requireNormal';
import { smoothedResidual } from './smoothedResidual';

/** A point of a grid of normals. */
export interface SurfacePoint {
  readonly mu: number;
  readonly sigma: number;
  readonly kl: number;
}

/**
 * KL of every normal on a grid of (mu, sigma), in nats: a row for each sigma, entry j·mus.length + i for (mus[i],
 * sigmas[j]), as an image with mu to the right has its pixels.
 */
export interface NormalSurfaces {
  /** KL(p ‖ q). */
  readonly forward: Float64Array;
  /** KL(q ‖ p). */
  readonly reverse: Float64Array;
  /** The lowest points on the grid, of equal ones the first. */
  readonly lowestForward: SurfacePoint;
  readonly lowestReverse: SurfacePoint;
}

function lowest(values: Float64Array, mus: readonly number[], sigmas: readonly number[]): SurfacePoint {
  let at = 0;
  let least = Infinity;
  for (let i = 0; i < values.length; i++) {
    const value = values[i] ?? Infinity;
    if (value >= least) continue;
    least = value;
    at = i;
  }
  const sigma = sigmas[Math.floor(at / mus.length)] ?? Number.NaN;
  return { mu: mus[at % mus.length] ?? Number.NaN, sigma, kl: least };
}

/**
 * Both losses of q = N(mu, sigma) against the mixture p over a grid. With N* the normal of p's mean and variance,
 * KL(p ‖ q) = KL(p ‖ N*) + KL(N* ‖ q) exactly, and KL(q ‖ p) = KL(q ‖ N*) + E_q[log N* − log p], of which the
 * expectation comes from `smoothedResidual`.
 * @param mus in any order and spacing, as sigmas.
 * @throws RangeError naming `mus` or `sigmas` if one is empty, and mu or sigma if one is not finite or sigma ≤ 0.
 * @error forward 1e-13 relative; reverse 1e-7 relative plus 2e-13 absolute, 5e-7 where a component of weight below 1e-2 is
 * far wider than the rest (a single normal: 2e-15).
 */
export function normalSurfaces(
  p: PreparedMixture,
  mus: readonly number[],
  sigmas: readonly number[],
): NormalSurfaces {
  if (mus.length === 0) throw new RangeError('mus must not be empty');
  if (sigmas.length === 0) throw new RangeError('sigmas must not be empty');
  for (const mu of mus) requireNormal(mu, 1);
  for (const sigma of sigmas) requireNormal(0, sigma);
  const forward = new Float64Array(mus.length * sigmas.length);
  const places = mus.map((mu) => mu - p.origin);
  const reverse = p.mus.length === 1 ? forward.slice() : smoothedResidual(p, places, sigmas);
  // The closed forms are one term of sigma and one square.
  const shifts = Float64Array.from(places, (place) => place - p.centre);
  const inNormal = 0.5 / p.deviation / p.deviation;
  for (const [j, sigma] of sigmas.entries()) {
    const forwardTerm = p.negentropy + normalKl(0, p.deviation, 0, sigma);
    const reverseTerm = normalKl(0, sigma, 0, p.deviation);
    const inModel = 0.5 / sigma / sigma;
    for (let i = 0, at = j * mus.length; i < mus.length; i++, at++) {
      const square = (shifts[i] ?? 0) * (shifts[i] ?? 0);
      forward[at] = forwardTerm + inModel * square;
      reverse[at] = Math.max(0, (reverse[at] ?? 0) + reverseTerm + inNormal * square);
    }
  }
  return { forward, reverse, lowestForward: lowest(forward, mus, sigmas), lowestReverse: lowest(reverse, mus, sigmas) };
}
