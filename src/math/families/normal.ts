import erfc from '@stdlib/math-base-special-erfc';
import erfcinv from '@stdlib/math-base-special-erfcinv';
import { klTerm } from '../divergence/klTerm';
import { exactProduct } from '../special/doubleDouble';
import type { ContinuousFamily, ExponentialForm, Tail } from './family';
import { lineParameter } from './parts/lineParameter';
import { scaleParameter } from './parts/scaleParameter';
import { requireFinite, requirePositive } from './requireParameter';

export interface NormalParams {
  readonly mu: number;
  readonly sigma: number;
}

const HALF_LOG_TWO_PI = Math.log(2 * Math.PI) / 2;

/** √(2πe), and by how much of itself the double misses it. */
const ROOT_TWO_PI_E = 4.132731354122493;
const ROOT_MISSES = 2.932371298047552e-17;
/** From here on the product below could overflow. */
const HUGE = 2 ** 990;

/** log(σ·√(2πe)): one logarithm, of a product to twice a double's digits. */
function entropy({ sigma }: NormalParams): number {
  if (!(sigma < HUGE)) return Math.log(sigma) + HALF_LOG_TWO_PI + 0.5;
  const { hi, lo } = exactProduct(sigma, ROOT_TWO_PI_E);
  return Math.log(hi) + (lo / hi + ROOT_MISSES);
}

/** η = (μ/σ², −1/(2σ²)), T = (x, x²). */
const exponential: ExponentialForm<NormalParams> = {
  natural: ({ mu, sigma }) => [mu / sigma ** 2, -1 / (2 * sigma ** 2)],
  fromNatural: (_, [first = Number.NaN, second = Number.NaN]) => ({
    mu: -first / (2 * second),
    sigma: Math.sqrt(-1 / (2 * second)),
  }),
  statistic: () => (x) => [x, x * x],
  meansFrom: (mean, variance) => [mean, variance + mean ** 2],
  logPartition: (_, [first = Number.NaN, second = Number.NaN]) =>
    -(first ** 2) / (4 * second) - Math.log(-2 * second) / 2,
  logCarrier: () => () => -HALF_LOG_TWO_PI,
  meanParams: ({ mu, sigma }) => [mu, mu ** 2 + sigma ** 2],
  fromMeanParams: (_, [mean = Number.NaN, square = Number.NaN]) => {
    const variance = square - mean ** 2;
    requirePositive('the variance', variance);
    return { mu: mean, sigma: Math.sqrt(variance) };
  },
};

/**
 * Normal(μ, σ): density exp(−(x − μ)²/2σ²) / (σ√2π) on the reals. Parameters: mu μ (finite), sigma σ > 0, a standard
 * deviation. Fisher information diag(1/σ², 2/σ²).
 * @throws RangeError naming `mu` or `sigma`.
 * @error logProb 2 ulp of its larger term; entropy 1 ulp; crossEntropy 2 ulp of its largest term; kl 2e-15 relative, nearly equal parameters
 * included: ½((σₚ − σ_q)/σ_q)² + ½((μₚ − μ_q)/σ_q)² + (s − 1 − log s), s = σₚ/σ_q, has no term below 0.
 * @source Johnson, Kotz & Balakrishnan (1994), Continuous Univariate Distributions 1, ch. 13
 */
export const normal: ContinuousFamily<NormalParams> = {
  kind: 'continuous',
  example: { mu: 0, sigma: 1 },
  parameters: {
    mu: lineParameter('\\mu'),
    sigma: scaleParameter('\\sigma'),
  },
  free: ['mu', 'sigma'],
  location: { parameter: 'mu', of: 'x', shift: (value) => value, origin: 0 },
  support: () => ({ low: -Infinity, high: Infinity }),
  landmarks: ({ mu }) => [mu],
  tails: ({ sigma }) => {
    const tail: Tail = { growth: 'power', exponent: 2, rate: 1 / (2 * sigma ** 2) };
    return { low: tail, high: tail };
  },
  logProb: ({ mu, sigma }) => {
    requireFinite('mu', mu);
    requirePositive('sigma', sigma);
    const atPeak = -Math.log(sigma) - HALF_LOG_TWO_PI;
    return (x) => atPeak - ((x - mu) / sigma) ** 2 / 2;
  },
  cdf:
    ({ mu, sigma }) =>
    (x) =>
      erfc((mu - x) / (sigma * Math.SQRT2)) / 2,
  quantile:
    ({ mu, sigma }) =>
    (u) =>
      mu - sigma * Math.SQRT2 * erfcinv(2 * u),
  mean: ({ mu }) => mu,
  variance: ({ sigma }) => sigma ** 2,
  entropy,
  kl: (p, q) =>
    (((p.mu - q.mu) / q.sigma) ** 2 + ((p.sigma - q.sigma) / q.sigma) ** 2) / 2 +
    klTerm(q.sigma, p.sigma, Math.log(q.sigma), Math.log(p.sigma)) / q.sigma,
  crossEntropy: (p, q) =>
    Math.log(q.sigma) + HALF_LOG_TWO_PI + ((p.sigma / q.sigma) ** 2 + ((p.mu - q.mu) / q.sigma) ** 2) / 2,
  score: ({ mu, sigma }) => (x) => {
    const z = (x - mu) / sigma;
    return [z / sigma, (z * z - 1) / sigma];
  },
  fisherInformation: ({ sigma }) => [
    [1 / sigma ** 2, 0],
    [0, 2 / sigma ** 2],
  ],
  exponential,
};
