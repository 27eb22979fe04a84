import type { ContinuousLaw, DiscreteLaw, Law } from './law';

type Changed<L extends Law> = Partial<Pick<L, 'logProb' | 'cdf' | 'quantile'>>;
type DiscreteFunctions = Changed<DiscreteLaw> & Partial<Pick<DiscreteLaw, 'prob'>>;
/** What not every discrete law has. */
type Extra = 'logMassAbout' | 'tails' | 'isSmooth';

/**
 * Moments that are computed when they are first asked for stay so. Those that are known are copied as numbers: getters of an
 * object's own cost a shape of its own, which no quick garbage collection takes away.
 */
function withMoments<L extends object>(law: Law, rest: L): L & { readonly mean: number; readonly variance: number } {
  const isLazy = Object.getOwnPropertyDescriptor(law, 'mean')?.get !== undefined;
  if (!isLazy) return Object.assign(rest, { mean: law.mean, variance: law.variance });
  return Object.defineProperties(Object.assign(rest, { mean: Number.NaN, variance: Number.NaN }), {
    mean: { get: () => law.mean },
    variance: { get: () => law.variance },
  });
}

// Required, in both: what a law may have besides is not forgotten without a type that says so.
function continuous(law: ContinuousLaw, functions: Changed<ContinuousLaw>): Required<ContinuousLaw> {
  return withMoments(law, {
    kind: law.kind,
    distribution: law.distribution,
    logProb: functions.logProb ?? law.logProb,
    cdf: functions.cdf ?? law.cdf,
    quantile: functions.quantile ?? law.quantile,
    support: law.support,
    gaps: law.gaps,
    landmarks: law.landmarks,
    tails: law.tails,
  });
}

function discrete(law: DiscreteLaw, functions: DiscreteFunctions): DiscreteLaw {
  const { logMassAbout, tails, isSmooth } = law;
  const same: Required<Omit<DiscreteLaw, Extra>> = withMoments(law, {
    kind: law.kind,
    distribution: law.distribution,
    logProb: functions.logProb ?? law.logProb,
    prob: functions.prob ?? law.prob,
    cdf: functions.cdf ?? law.cdf,
    quantile: functions.quantile ?? law.quantile,
    support: law.support,
  });
  return Object.assign(same, logMassAbout && { logMassAbout }, tails && { tails }, isSmooth && { isSmooth });
}

/**
 * The same law with other functions. Moments that are computed when they are first asked for stay so: a spread
 * of the law would ask for them.
 * @error none of its own.
 */
export function withFunctions(law: ContinuousLaw, functions: Changed<ContinuousLaw>): ContinuousLaw;
export function withFunctions(law: DiscreteLaw, functions: DiscreteFunctions): DiscreteLaw;
export function withFunctions(law: Law, functions: DiscreteFunctions): Law {
  return law.kind === 'continuous' ? continuous(law, functions) : discrete(law, functions);
}
