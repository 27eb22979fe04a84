import type { ContinuousFamily, Tail } from './family';
import { lineParameter } from './parts/lineParameter';
import { scaleParameter } from './parts/scaleParameter';
import { requireFinite, requirePositive } from './requireParameter';

export interface CauchyParams {
  readonly x0: number;
  readonly gamma: number;
}

const LOG_PI = Math.log(Math.PI);

/** From this |z| on 1 + z² is z². */
const FAR = 1e9;

/**
 * Cauchy(x₀, γ): density 1/(πγ(1 + z²)) with z = (x − x₀)/γ, on the reals. Parameters: x0 x₀ (finite), the median;
 * gamma γ > 0, half the distance of the quartiles. It has no mean; Fisher information diag(1/2γ², 1/2γ²).
 * @throws RangeError naming `x0` or `gamma`.
 * @error logProb and entropy 2 ulp of the larger term; kl 1e-15 relative, nearly equal parameters included:
 * log(1 + ((γₚ − γ_q)² + (x₀ₚ − x₀_q)²)/(4γₚγ_q)). It is symmetric.
 * @source Chyzak & Nielsen (2019), A closed-form formula for the Kullback-Leibler divergence between Cauchy distributions
 */
export const cauchy: ContinuousFamily<CauchyParams> = {
  kind: 'continuous',
  example: { x0: 0, gamma: 1 },
  parameters: {
    x0: lineParameter('x_0'),
    gamma: scaleParameter('\\gamma'),
  },
  free: ['x0', 'gamma'],
  location: { parameter: 'x0', of: 'x', shift: (value) => value, origin: 0 },
  support: () => ({ low: -Infinity, high: Infinity }),
  landmarks: ({ x0 }) => [x0],
  tails: () => {
    const tail: Tail = { growth: 'log', index: 2 };
    return { low: tail, high: tail };
  },
  logProb: ({ x0, gamma }) => {
    requireFinite('x0', x0);
    requirePositive('gamma', gamma);
    const logGamma = Math.log(gamma);
    return (x) => {
      const z = (x - x0) / gamma;
      if (Math.abs(z) > FAR) return logGamma - LOG_PI - 2 * Math.log(Math.abs(x - x0));
      return -logGamma - LOG_PI - Math.log1p(z * z);
    };
  },
  cdf:
    ({ x0, gamma }) =>
    (x) =>
      Math.atan2(gamma, x0 - x) / Math.PI,
  quantile:
    ({ x0, gamma }) =>
    (u) => {
      if (u < 0.25) return x0 - gamma / Math.tan(Math.PI * u);
      if (u > 0.75) return x0 + gamma / Math.tan(Math.PI * (1 - u));
      return x0 + gamma * Math.tan(Math.PI * (u - 0.5));
    },
  mean: () => Number.NaN,
  variance: () => Number.NaN,
  entropy: ({ gamma }) => Math.log(4 * Math.PI * gamma),
  kl: (p, q) => {
    const distance = p.x0 - q.x0;
    const ofScales = ((p.gamma - q.gamma) / p.gamma) * ((p.gamma - q.gamma) / q.gamma);
    const excess = (ofScales + (distance / p.gamma) * (distance / q.gamma)) / 4;
    if (excess < FAR) return Math.log1p(excess);
    return 2 * Math.log(Math.hypot(p.gamma + q.gamma, distance) / 2) - Math.log(p.gamma) - Math.log(q.gamma);
  },
  crossEntropy: (p, q) => LOG_PI + 2 * Math.log(Math.hypot(p.gamma + q.gamma, p.x0 - q.x0)) - Math.log(q.gamma),
  score: ({ x0, gamma }) => (x) => {
    const z = (x - x0) / gamma;
    // z² may overflow
    const w = Math.abs(z) > 1 ? 1 / z : z;
    const slope = (2 * w) / (1 + w * w) / gamma;
    return [slope, (Math.abs(z) > 1 ? 1 - w * w : w * w - 1) / (1 + w * w) / gamma];
  },
  fisherInformation: ({ gamma }) => [
    [1 / (2 * gamma ** 2), 0],
    [0, 1 / (2 * gamma ** 2)],
  ],
};
