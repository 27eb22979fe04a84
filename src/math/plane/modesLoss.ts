import type { Loss } from '../fitting/minimise';
import { reverseKlGradient } from '../gaussianMixture/mixtureGradient';
import type { Vector } from '../linear/vector';
import { alongLine, modesForwardKl, modesReverseKl } from './modesQuantities';
import type { PlaneNormal } from './planeNormal';
import { turned } from './preparedModes';
import type { PreparedModes } from './preparedModes';

/** Whether q may lean: its parameters are (mu, log sigma) of x and y, and artanh rho where it may. */
export const covariances = ['factorised', 'full'] as const;
export type Covariance = (typeof covariances)[number];

/** The parameters of q, unconstrained; rho is left out of a factorised one. */
export function planeCoordinates({ mu, sigma, rho }: PlaneNormal, covariance: Covariance): Vector {
  return [...mu, Math.log(sigma[0]), Math.log(sigma[1]), ...(covariance === 'full' ? [Math.atanh(rho)] : [])];
}

/** The normal that these are the parameters of. */
export function fromPlaneCoordinates([x = 0, y = 0, a = 0, b = 0, lean = 0]: Vector): PlaneNormal {
  return { mu: [x, y], sigma: [Math.exp(a), Math.exp(b)], rho: Math.tanh(lean) };
}

/** The gradient by the mean and by the three entries of Σ, that off the diagonal counted once for both. */
interface MatrixGradient {
  readonly mu: readonly [number, number];
  readonly xx: number;
  readonly xy: number;
  readonly yy: number;
}

function inCoordinates({ sigma, rho }: PlaneNormal, { mu, xx, xy, yy }: MatrixGradient, covariance: Covariance): Vector {
  const [a, b] = [sigma[0] ** 2, sigma[1] ** 2];
  const ab = sigma[0] * sigma[1];
  const lean = covariance === 'full' ? [xy * ab * (1 - rho) * (1 + rho)] : [];
  return [...mu, 2 * xx * a + xy * rho * ab, 2 * yy * b + xy * rho * ab, ...lean];
}

/** Σ⁻¹ as xx, xy, yy. */
function precision({ sigma: [sx, sy], rho }: PlaneNormal): readonly [xx: number, xy: number, yy: number] {
  const rest = (1 - rho) * (1 + rho);
  return [1 / (sx * sx * rest), -rho / (sx * sy * rest), 1 / (sy * sy * rest)];
}

function forwardGradient({ matched }: PreparedModes, q: PlaneNormal): MatrixGradient {
  const [xx, xy, yy] = precision(q);
  const [dx, dy] = [q.mu[0] - matched.mu[0], q.mu[1] - matched.mu[1]];
  const [sx, sy] = matched.sigma;
  // The second moments of p about the mean of q.
  const [a, b, c] = [sx * sx + dx * dx, matched.rho * sx * sy + dx * dy, sy * sy + dy * dy];
  return {
    mu: [xx * dx + xy * dy, xy * dx + yy * dy],
    xx: (xx - (xx * (xx * a + xy * b) + xy * (xx * b + xy * c))) / 2,
    xy: xy - (xx * (xy * a + yy * b) + xy * (xy * b + yy * c)),
    yy: (yy - (xy * (xy * a + yy * b) + yy * (xy * b + yy * c))) / 2,
  };
}

function reverseGradient(p: PreparedModes, q: PlaneNormal): MatrixGradient {
  const [c, s] = p.along;
  const { mu, sigma, across } = alongLine(p, q);
  const [byMu, byLogSigma] = reverseKlGradient(p.line, mu, sigma);
  const square = p.sigma * p.sigma;
  const [mx, my] = turned([c, -s], [byMu, (across - p.offset) / square]);
  // By the variance along: without the entropy, which −½Σ⁻¹ has for both.
  const along = (byLogSigma + 1) / (2 * sigma * sigma);
  const off = 1 / (2 * square);
  const [xx, xy, yy] = precision(q);
  return {
    mu: [mx, my],
    xx: along * c * c + off * s * s - xx / 2,
    xy: 2 * c * s * (along - off) - xy,
    yy: along * s * s + off * c * c - yy / 2,
  };
}

/** KL(p ‖ q) or KL(q ‖ p) over the parameters of q, with its gradient, in nats. */
export function modesLoss(p: PreparedModes, direction: 'forward' | 'reverse', covariance: Covariance): Loss {
  const isForward = direction === 'forward';
  const isThere = ({ sigma, rho }: PlaneNormal): boolean =>
    sigma.every((value) => value > 1e-100 && value < 1e100) && Math.abs(rho) < 1;
  return {
    value: (at) => {
      const q = fromPlaneCoordinates(at);
      if (!isThere(q)) return Infinity;
      return isForward ? modesForwardKl(p, q) : modesReverseKl(p, q);
    },
    gradient: (at) => {
      const q = fromPlaneCoordinates(at);
      return inCoordinates(q, isForward ? forwardGradient(p, q) : reverseGradient(p, q), covariance);
    },
  };
}
