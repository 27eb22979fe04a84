import type { Law } from '../law/law';

/**
 * p(x) itself: the mass of a discrete law, the density of a continuous one.
 * @param log log p(x), where it is known already
 * @error as the law's `prob`, or |log p(x)| ulp.
 */
export function massAt(law: Law, x: number, log = law.logProb(x)): number {
  return law.kind === 'discrete' ? law.prob(x) : Math.exp(log);
}
