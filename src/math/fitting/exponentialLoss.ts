import type { Law } from '../law/law';
import { lawOf } from '../law/lawOf';
import type { Vector } from '../linear/vector';
import { familyPair } from '../quantities/familyPair';
import { klOf } from '../quantities/klOf';
import { expectedStatistic } from './expectedStatistic';
import type { FitModel } from './fitModel';
import type { QuickLoss } from './quickLoss';

/** The member with the target's means; null where there is none. */
function projectionOf(model: FitModel, means: Vector): Law | null {
  try {
    const member = model.exponential?.memberOf(means);
    return member ? lawOf(member) : null;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/**
 * KL(p ‖ q_θ) of an exponential family from p's means alone: KL(p ‖ q*) + KL(q* ‖ q_θ), q* the member with the means of
 * p, and its gradient Σ_i ∂η_i/∂θ · (E_q[T_i] − E_p[T_i]). No sum or integral is taken at a θ.
 * @returns null outside the exponential families, where there is no such member, and where KL(q* ‖ q_θ) has no closed form.
 * @error 1e-13 relative beyond that of the means, as `expectedStatistic`.
 * @source Csiszár & Shields (2004), Information Theory and Statistics, §3
 */
export function exponentialLoss(target: Law, model: FitModel): QuickLoss | null {
  const { exponential } = model;
  if (!exponential) return null;
  const means = expectedStatistic(target, exponential);
  if (!means.every(Number.isFinite)) return null;
  const projection = projectionOf(model, means);
  if (!projection || familyPair(projection, model.at(model.theta)).kl === null) return null;
  const least = klOf(target, projection).value;
  if (!Number.isFinite(least)) return null;
  const kl = (theta: Vector): number => least + (familyPair(projection, model.at(theta)).kl ?? Number.NaN);
  const gradient = (theta: Vector): Vector => {
    const apart = exponential.meanParams(theta).map((mean, i) => mean - (means[i] ?? Number.NaN));
    const slopes = exponential.naturalSlopes(theta);
    return model.names.map((_, j) => apart.reduce((sum, gap, i) => sum + gap * (slopes[i]?.[j] ?? Number.NaN), 0));
  };
  return { kl, klAndGradient: (theta) => ({ kl: kl(theta), gradient: gradient(theta) }) };
}
