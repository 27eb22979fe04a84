import type { Law } from '../law/law';
import { cdfSampler } from './cdfSampler';
import type { Sampler } from './cdfSampler';

/** Instead of u = 0, where the quantile may be −∞. */
const LEAST = 2 ** -54;

/** So many outcomes are tabulated: a table is quicker than a quantile. */
const MOST_TABULATED = 4096;

/**
 * A sampler of x ∼ law by inversion, one uniform number a draw: from a table where the outcomes are few, by quantiles
 * elsewhere.
 * @error as `cdfSampler` and `drawFromLaw`.
 * @source Devroye (1986), Non-Uniform Random Variate Generation, §II.2 and §III.2
 */
export function lawSampler(law: Law): Sampler {
  const { low, high } = law.support;
  if (law.kind === 'discrete' && high - low < MOST_TABULATED) {
    const probs = Float64Array.from({ length: high - low + 1 }, (_, i) => law.prob(low + i));
    const draw = cdfSampler({ probs, logProbs: probs.map(Math.log) });
    return (random) => low + draw(random);
  }
  return (random) => law.quantile(random.next() || LEAST);
}
