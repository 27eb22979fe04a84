import { dividedBy, scaledGap } from '../special/doubleDouble';
import { expm1Minus } from '../special/expm1Minus';
import { gammaTimesExp } from '../special/gammaTimesExp';
import { logGammaBregman } from '../special/logGammaBregman';
import type { ContinuousFamily } from './family';
import { lineParameter } from './parts/lineParameter';
import { scaleParameter } from './parts/scaleParameter';
import { requireFinite, requirePositive } from './requireParameter';

export interface GumbelParams {
  readonly mu: number;
  readonly beta: number;
}

/** −ψ(1), of Euler and Mascheroni; 1 less is −ψ(2). */
const EULER_GAMMA = 0.5772156649015329;

/** E[e^(−z_q)] under p, z_q = (x − μ_q)/β_q. */
const expectedExp = (p: GumbelParams, q: GumbelParams): number =>
  gammaTimesExp(dividedBy({ hi: p.beta, lo: 0 }, q.beta), scaledGap(p.mu, q.mu, q.beta));

/** log of the above: log Γ(1 + r) − δ, from ψ(2) and the Bregman divergence of log Γ about 2. */
function logExpectedExp(p: GumbelParams, q: GumbelParams): number {
  const excess = (p.beta - q.beta) / q.beta;
  return excess * (1 - EULER_GAMMA) + logGammaBregman(1 + p.beta / q.beta, 2, excess) - (p.mu - q.mu) / q.beta;
}

/**
 * Gumbel(μ, β), of the largest of many: density exp(−z − e⁻ᶻ)/β with z = (x − μ)/β, on the reals, skewed to the right.
 * Parameters: mu μ (finite), the mode; scale beta β > 0. Mean μ + βγ with Euler's γ, variance π²β²/6.
 * @throws RangeError naming `mu` or `beta`.
 * @error logProb and entropy 2 ulp of the largest term; kl 5e-15 relative, nearly equal parameters included: with r = βₚ/β_q,
 * δ = (μₚ − μ_q)/β_q and m = log Γ(1 + r) − δ it is the Bregman divergence of log Γ from 1 to r and eᵐ − 1 − m, both ≥ 0.
 * @source Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, ch. 22
 */
export const gumbel: ContinuousFamily<GumbelParams> = {
  kind: 'continuous',
  example: { mu: 0, beta: 1 },
  parameters: {
    mu: lineParameter('\\mu'),
    beta: scaleParameter('\\beta'),
  },
  free: ['mu', 'beta'],
  location: { parameter: 'mu', of: 'x', shift: (value) => value, origin: 0 },
  support: () => ({ low: -Infinity, high: Infinity }),
  landmarks: ({ mu }) => [mu],
  tails: ({ beta }) => ({
    low: { growth: 'exponential', rate: 1 / beta },
    high: { growth: 'power', exponent: 1, rate: 1 / beta },
  }),
  logProb: ({ mu, beta }) => {
    requireFinite('mu', mu);
    requirePositive('beta', beta);
    const logScale = Math.log(beta);
    return (x) => {
      const z = (x - mu) / beta;
      const pull = Math.exp(-z);
      return pull === Infinity ? -Infinity : -z - pull - logScale;
    };
  },
  cdf:
    ({ mu, beta }) =>
    (x) =>
      Math.exp(-Math.exp((mu - x) / beta)),
  quantile:
    ({ mu, beta }) =>
    (u) =>
      mu - beta * Math.log(-Math.log(u)),
  mean: ({ mu, beta }) => mu + beta * EULER_GAMMA,
  variance: ({ beta }) => (beta * Math.PI) ** 2 / 6,
  entropy: ({ beta }) => Math.log(beta) + (1 + EULER_GAMMA),
  kl: (p, q) => {
    const ofScales = logGammaBregman(p.beta / q.beta, 1, (p.beta - q.beta) / q.beta);
    const log = logExpectedExp(p, q);
    return ofScales + (log > 1 ? expectedExp(p, q) - 1 - log : expm1Minus(log));
  },
  crossEntropy: (p, q) =>
    Math.log(q.beta) + (p.mu - q.mu) / q.beta + EULER_GAMMA * (p.beta / q.beta) + expectedExp(p, q),
  score: ({ mu, beta }) => (x) => {
    const z = (x - mu) / beta;
    const pull = -Math.expm1(-z);
    return [pull / beta, (z * pull - 1) / beta];
  },
  fisherInformation: ({ beta }) => {
    const both = (EULER_GAMMA - 1) / beta ** 2;
    return [
      [1 / beta ** 2, both],
      [both, (Math.PI ** 2 / 6 + (1 - EULER_GAMMA) ** 2) / beta ** 2],
    ];
  },
};
