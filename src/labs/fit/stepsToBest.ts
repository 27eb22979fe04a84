import type { FitRun } from '../../math/fitting/fitRun';
import type { Landscape } from '../../math/fitting/landscape';

/** A thousandth of a bit, in nats: what is left of a loss that nobody would pay another step for. */
const NEAR = 0.001 * Math.LN2;

/**
 * How many steps it takes until every loss that follows is within a thousandth of a bit of the best minimum known; Infinity where
 * the run never comes to that, or breaks off.
 */
export function stepsToBest({ losses, end }: Pick<FitRun, 'losses' | 'end'>, { minima }: Pick<Landscape, 'minima'>): number {
  const best = minima[0]?.kl;
  if (best === undefined || (end.kind !== 'converged' && end.kind !== 'step-limit')) return Infinity;
  const last = losses.findLastIndex((loss) => !(loss - best <= NEAR));
  return last === losses.length - 1 ? Infinity : last + 1;
}
