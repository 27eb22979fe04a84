import type { Distribution } from '../../families';
import type { Law } from '../../law/law';
import { forwardOptimum } from '../forwardOptimum';
import { modelOf } from '../modelOf';
import type { Axis } from './axis';
import type { Members } from './members';

/** The values of a function over the grid, the first axis slowest; null where it is null anywhere. */
function tabulated(axes: readonly Axis[], f: (theta: readonly number[]) => number | null): Float64Array | null {
  const [first, second] = axes;
  const firsts = first?.values ?? Float64Array.of();
  const seconds = second?.values ?? Float64Array.of(Number.NaN);
  const out = new Float64Array(firsts.length * seconds.length);
  let k = 0;
  for (const a of firsts) {
    for (const b of seconds) {
      const value = f(second ? [a, b] : [a]);
      if (value === null) return null;
      out[k++] = value;
    }
  }
  return out;
}

/**
 * KL(p ‖ q) over the grid where it is a closed form: between members of one family, and in an exponential family from any
 * p at all, by Pythagoras: KL(p ‖ q) = KL(p ‖ q*) + KL(q* ‖ q), q* the member with p's means.
 * @returns null where it is not.
 * @error as `klOf` of the family in closed form.
 */
export function closedForward(target: Law, start: Distribution, members: Members, axes: readonly Axis[]): Float64Array | null {
  const { klFrom, isExponential } = members;
  if (!klFrom) return null;
  const { distribution } = target;
  if (distribution?.family === start.family) return tabulated(axes, (theta) => klFrom(distribution, theta));
  if (!isExponential) return null;
  try {
    const optimum = forwardOptimum(target, modelOf(start));
    if (optimum.kind !== 'moment matching' || !Number.isFinite(optimum.kl)) return null;
    const projection = optimum.theta.every(Number.isFinite) ? modelOf(start).at(optimum.theta).distribution : null;
    return projection && tabulated(axes, (theta) => (klFrom(projection, theta) ?? Number.NaN) + optimum.kl);
  } catch (error) {
    // No member has the target's means.
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * KL(q ‖ p) over the grid where p is of the family of q and that has a closed form; null where not.
 * @error as the family states for its KL.
 */
export function closedReverse(target: Law, start: Distribution, members: Members, axes: readonly Axis[]): Float64Array | null {
  const { klTo } = members;
  const { distribution } = target;
  if (!klTo || distribution?.family !== start.family) return null;
  return tabulated(axes, (theta) => klTo(theta, distribution));
}
