import type { ContinuousLaw } from './law';

/**
 * The same continuous law with other functions. Moments that are computed when they are first asked for stay so: a spread
 * of the law would ask for them.
 * @error none of its own.
 */
export function withFunctions(
  law: ContinuousLaw,
  functions: Partial<Pick<ContinuousLaw, 'logProb' | 'cdf' | 'quantile'>>,
): ContinuousLaw {
  // Required: what a law may have besides is not forgotten here without a type that says so.
  const same: Required<ContinuousLaw> = {
    kind: law.kind,
    distribution: law.distribution,
    logProb: functions.logProb ?? law.logProb,
    cdf: functions.cdf ?? law.cdf,
    quantile: functions.quantile ?? law.quantile,
    get mean() {
      return law.mean;
    },
    get variance() {
      return law.variance;
    },
    support: law.support,
    gaps: law.gaps,
    landmarks: law.landmarks,
    tails: law.tails,
  };
  return same;
}
