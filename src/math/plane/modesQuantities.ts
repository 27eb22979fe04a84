import { mixtureEntropy } from '../gaussianMixture/mixtureEntropy';
import { reverseKl } from '../gaussianMixture/mixtureKl';
import { ratioDivergence } from '../special/ratioDivergence';
import { planeKl } from './planeKl';
import { requirePlaneNormal } from './planeNormal';
import type { PlaneNormal } from './planeNormal';
import { turned } from './preparedModes';
import type { PreparedModes } from './preparedModes';

/**
 * The differential entropy of two bumps, in nats: that of the mixture along their line and that of the normal across it.
 * @error 2e-15·(1 + log(spread/sigma)) absolute.
 */
export function modesEntropy({ line, sigma }: PreparedModes): number {
  return mixtureEntropy(line) + (1 + Math.log(2 * Math.PI)) / 2 + Math.log(sigma);
}

/**
 * KL(p ‖ q) of two bumps from a normal, in nats: with N* the normal of p's moments, KL(p ‖ N*) + KL(N* ‖ q) exactly.
 * @throws RangeError naming a parameter that is outside its range.
 * @error 1e-14·(1 + log(spread/sigma)) absolute and 1e-13 relative.
 */
export function modesForwardKl({ line, matched }: PreparedModes, q: PlaneNormal): number {
  return line.negentropy + planeKl(matched, q);
}

/** A normal by what it is along the line and, given that, across it. */
export interface AlongLine {
  readonly mu: number;
  readonly sigma: number;
  /** Of the mean across, at the mean along; `slope` for each unit along. */
  readonly across: number;
  readonly slope: number;
  readonly variance: number;
}

/** @throws RangeError naming a parameter that is outside its range. */
export function alongLine({ along }: PreparedModes, q: PlaneNormal): AlongLine {
  requirePlaneNormal(q);
  const [c, s] = along;
  const [sx, sy] = q.sigma;
  const [mu, across] = turned(along, q.mu);
  const rest = (1 - q.rho) * (1 + q.rho);
  // cσx and sσy with their correlation; each square is completed, so that nothing cancels.
  const variance = (c * sx + q.rho * s * sy) ** 2 + rest * (s * sy) ** 2;
  const covariance = c * s * (sy - sx) * (sy + sx) + (c - s) * (c + s) * q.rho * sx * sy;
  return { mu, sigma: Math.sqrt(variance), across, slope: covariance / variance, variance: (sx * sx * sy * sy * rest) / variance };
}

/**
 * KL(q ‖ p) of a normal from two bumps, in nats: the KL along the line, by quadrature, and the mean KL across it, in closed form.
 * @throws RangeError naming a parameter that is outside its range.
 * @error 1e-16 absolute plus 2e-13 relative.
 */
export function modesReverseKl(p: PreparedModes, q: PlaneNormal): number {
  const { mu, sigma, across, slope, variance } = alongLine(p, q);
  const square = p.sigma * p.sigma;
  const off = (across - p.offset) ** 2 + (slope * sigma) ** 2;
  return reverseKl(p.line, mu, sigma) + (ratioDivergence(variance, square) + off / square) / 2;
}
