import type { Family } from './family';
import { requireInteger } from './requireParameter';

export interface DiscreteUniformParams {
  readonly low: number;
  readonly high: number;
}

/**
 * Uniform on the integers low, …, high: P(X = x) = 1 / (high − low + 1). Parameters: low, high (integers, low ≤ high).
 * No score: its support moves with its parameters.
 * @throws RangeError naming `low` or `high`.
 * @error logProb: 1 ulp.
 * @source Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, §6.10
 */
export const discreteUniform: Family<DiscreteUniformParams> = {
  example: { low: 0, high: 10 },
  support: ({ low, high }) => ({ low, high }),
  prob: ({ low, high }, x) => (Number.isInteger(x) && x >= low && x <= high ? 1 / (high - low + 1) : 0),
  logProb: ({ low, high }, x) => {
    requireInteger('low', low, Number.MIN_SAFE_INTEGER);
    requireInteger('high', high, low);
    return Number.isInteger(x) && x >= low && x <= high ? -Math.log(high - low + 1) : -Infinity;
  },
  python: ({ low, high }) => `stats.randint.logpmf(x, ${low}, ${high + 1})`,
};
