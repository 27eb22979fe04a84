import { families } from '../families';
import type { Distribution, DistributionOf, FamilyName } from '../families';
import { cumulative } from './cumulative';
import { definedEverywhere } from './definedEverywhere';
import { isOfLongList } from './isOfLongList';
import type { ContinuousLaw, DiscreteLaw, Law } from './law';
import { recently } from './recently';
import { withFunctions } from './withFunctions';

/** No more are kept of one law. */
const MOST_QUANTILES = 256;

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

/** Of a list of data a quantile takes as long as many densities, and a chart asks for the same few again and again. */
function keepingQuantiles(law: Law): Law {
  const known = new Map<number, number>();
  const quantile = (u: number): number => {
    const x = known.get(u) ?? law.quantile(u);
    if (known.size < MOST_QUANTILES) known.set(u, x);
    return x;
  };
  return law.kind === 'continuous' ? withFunctions(law, { quantile }) : withFunctions(law, { quantile });
}

/** A scene has a few distributions, and a drag a new one each frame. */
const MOST_LAWS = 32;

const made = (distribution: Distribution): Law =>
  keepingQuantiles(definedEverywhere({ ...withoutName(distribution), distribution }));

const recentLaw = recently(MOST_LAWS, made);
const ofData = new WeakMap<Distribution, Law>();

/**
 * The law of a distribution given as plain data: one law for one object, of data for good and else for the latest few, so that
 * what it has worked out need not be worked out again while another distribution changes.
 * @throws RangeError naming the parameter that is outside its domain.
 * @error as the family states; P(X ≤ x) of a discrete family 2 ulp of the sum of its masses.
 */
export function lawOf(distribution: Distribution): Law {
  if (!isOfLongList(distribution)) return recentLaw(distribution);
  const law = ofData.get(distribution) ?? made(distribution);
  ofData.set(distribution, law);
  return law;
}
