import type { DiscreteFamily, Parameter } from './family';
import { requireInteger } from './requireParameter';
import { identity } from './transform';

export interface DiscreteUniformParams {
  readonly low: number;
  readonly high: number;
}

const end = (symbol: string, start: number): Parameter => ({
  symbol,
  domain: { low: Number.MIN_SAFE_INTEGER, high: Number.MAX_SAFE_INTEGER, open: false },
  integer: true,
  slider: { min: 0, max: 63, step: 1 },
  start,
  unconstrained: identity,
});

/**
 * Uniform on the integers low, …, high: P(X = x) = 1 / (high − low + 1). Parameters: low a, high b (integers, low ≤ high).
 * No score: its support moves with its parameters.
 * @throws RangeError naming `low` or `high`.
 * @error logProb: 1 ulp.
 * @source Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, §6.10
 */
export const discreteUniform: DiscreteFamily<DiscreteUniformParams> = {
  kind: 'discrete',
  example: { low: 0, high: 10 },
  parameters: { low: end('a', 0), high: end('b', 10) },
  free: [],
  support: ({ low, high }) => ({ low, high }),
  logProb: ({ low, high }) => {
    requireInteger('low', low, Number.MIN_SAFE_INTEGER);
    requireInteger('high', high, low);
    const logShare = -Math.log(high - low + 1);
    return (x) => (Number.isInteger(x) && x >= low && x <= high ? logShare : -Infinity);
  },
  prob:
    ({ low, high }) =>
    (x) =>
      Number.isInteger(x) && x >= low && x <= high ? 1 / (high - low + 1) : 0,
  mean: ({ low, high }) => low + (high - low) / 2,
  variance: ({ low, high }) => ((high - low) * (high - low + 2)) / 12,
  entropy: ({ low, high }) => Math.log(high - low + 1),
  kl: (p, q) =>
    p.low < q.low || p.high > q.high ? Infinity : Math.log1p((q.high - q.low - (p.high - p.low)) / (p.high - p.low + 1)),
};
