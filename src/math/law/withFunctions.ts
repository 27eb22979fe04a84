import type { ContinuousLaw, DiscreteLaw, Law } from './law';

type Functions = Partial<Pick<Law, 'logProb' | 'cdf' | 'quantile'>>;

/**
 * The same law with other functions. Moments that are computed when they are first asked for stay so: a spread of the law
 * would ask for them.
 * @error none of its own.
 */
export function withFunctions(law: ContinuousLaw, functions: Functions): ContinuousLaw;
export function withFunctions(law: DiscreteLaw, functions: Functions & Partial<Pick<DiscreteLaw, 'prob'>>): DiscreteLaw;
export function withFunctions(law: Law, functions: Functions): Law {
  const own = { distribution: law.distribution, logProb: law.logProb, cdf: law.cdf, quantile: law.quantile };
  if (law.kind === 'discrete') {
    return {
      kind: law.kind,
      prob: law.prob,
      ...own,
      ...functions,
      get mean() {
        return law.mean;
      },
      get variance() {
        return law.variance;
      },
      support: law.support,
    };
  }
  return {
    kind: law.kind,
    ...own,
    ...functions,
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
}
