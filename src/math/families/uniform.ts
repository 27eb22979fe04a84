import type { ContinuousFamily, Tail } from './family';
import { requireFinite } from './requireParameter';
import { identity } from './transform';

export interface UniformParams {
  readonly low: number;
  readonly high: number;
}

const isWithin = (p: UniformParams, q: UniformParams): boolean => q.low <= p.low && p.high <= q.high;

/** log(high − low), where the difference itself may be too large for a double. */
const logLength = ({ low, high }: UniformParams): number =>
  high - low < Infinity ? Math.log(high - low) : Math.log(high / 2 - low / 2) + Math.LN2;

function divergence(p: UniformParams, q: UniformParams): number {
  if (!isWithin(p, q)) return Infinity;
  const scale = q.high - q.low < Infinity ? 1 : 0.5;
  const [low, high] = [p.low * scale, p.high * scale];
  const excess = (q.high * scale - high + (low - q.low * scale)) / (high - low);
  return excess < Infinity ? Math.log1p(excess) : logLength(q) - logLength(p);
}

/**
 * Uniform(low, high): density 1/(high − low) on [low, high]. Parameters: the ends low < high, both finite, neither free:
 * they move the support.
 * @throws RangeError naming `low` or `high`.
 * @error logProb and entropy 1 ulp; kl 1e-15 relative, nearly equal parameters included: log(1 + excess/(high − low)) with the
 * lengths by which q exceeds p; Infinity where p is not within q.
 * @source Johnson, Kotz & Balakrishnan (1995), Continuous Univariate Distributions 2, ch. 26
 */
export const uniform: ContinuousFamily<UniformParams> = {
  kind: 'continuous',
  example: { low: 0, high: 1 },
  parameters: {
    low: {
      symbol: 'a',
      domain: { low: -Infinity, high: Infinity, open: true },
      slider: { min: -6, max: 0, step: 0.01 },
      start: 0,
      unconstrained: identity,
    },
    high: {
      symbol: 'b',
      domain: { low: -Infinity, high: Infinity, open: true },
      slider: { min: 0.1, max: 6, step: 0.01 },
      start: 1,
      unconstrained: identity,
    },
  },
  free: [],
  support: ({ low, high }) => ({ low, high }),
  landmarks: () => [],
  tails: () => {
    const tail: Tail = { growth: 'end', power: 0 };
    return { low: tail, high: tail };
  },
  logProb: ({ low, high }) => {
    requireFinite('low', low);
    requireFinite('high', high);
    if (!(high > low)) throw new RangeError(`high must be above low = ${low}, got ${high}`);
    const inside = -logLength({ low, high });
    return (x) => (x >= low && x <= high ? inside : -Infinity);
  },
  cdf:
    ({ low, high }) =>
    (x) =>
      Math.min(1, Math.max(0, (x - low) / (high - low))),
  quantile:
    ({ low, high }) =>
    (u) =>
      u < 0.5 ? low + u * (high - low) : high - (1 - u) * (high - low),
  mean: ({ low, high }) => low / 2 + high / 2,
  variance: ({ low, high }) => (high - low) ** 2 / 12,
  entropy: logLength,
  kl: divergence,
  crossEntropy: (p, q) => (isWithin(p, q) ? logLength(q) : Infinity),
};
