import type { FitModel } from '../../math/fitting/fitModel';
import type { FitMinimum } from '../../math/fitting/landscape';
import type { Vector } from '../../math/linear/vector';

/** How far θ is from the nearest of the minima, in unconstrained coordinates; NaN where there is none. */
export function distanceTo(minima: readonly FitMinimum[], theta: Vector, { parameters }: FitModel): number {
  const etaOf = (at: Vector): Vector => at.map((value, i) => parameters[i]?.unconstrained.to(value) ?? Number.NaN);
  const here = etaOf(theta);
  const far = minima.map((minimum) => Math.hypot(...etaOf(minimum.theta).map((value, i) => value - (here[i] ?? Number.NaN))));
  return far.length === 0 ? Number.NaN : Math.min(...far);
}
