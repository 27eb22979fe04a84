import { families } from '../families';
import type { Distribution, DistributionOf, FamilyName } from '../families';
import { cumulative } from './cumulative';
import { definedEverywhere } from './definedEverywhere';
import type { ContinuousLaw, DiscreteLaw, Law } from './law';

/** Generic in the family, so that the registry's entry fits the parameters. */
function withoutName<F extends FamilyName>({
  family: name,
  params,
}: DistributionOf<F>): Omit<DiscreteLaw, 'distribution'> | Omit<ContinuousLaw, 'distribution'> {
  const family = families[name];
  const logProb = family.logProb(params);
  const moments = { mean: family.mean(params), variance: family.variance(params) };
  if (family.kind === 'continuous') {
    return {
      kind: 'continuous',
      logProb,
      ...moments,
      cdf: family.cdf(params),
      quantile: family.quantile(params),
      support: family.support(params),
      gaps: family.gaps?.(params) ?? [],
      landmarks: family.landmarks(params),
      tails: family.tails(params),
    };
  }
  const prob = family.prob?.(params) ?? ((x: number) => Math.exp(logProb(x)));
  const support = family.support(params);
  const summed = cumulative(prob, support, moments);
  return {
    kind: 'discrete',
    logProb,
    prob,
    ...moments,
    cdf: family.cdf?.(params) ?? summed.cdf,
    quantile: family.quantile?.(params) ?? summed.quantile,
    support,
  };
}

/**
 * The law of a distribution given as plain data.
 * @throws RangeError naming the parameter that is outside its domain.
 * @error as the family states; P(X ≤ x) of a discrete family 2 ulp of the sum of its masses.
 */
export function lawOf(distribution: Distribution): Law {
  return definedEverywhere({ ...withoutName(distribution), distribution });
}
