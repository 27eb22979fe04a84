import { oneParameterFamilies } from '../families/finite';
import type { FiniteDistributionOf, OneParameterName } from '../families/finite';
import type { Pmf } from '../families/pmf';
import { withTheta } from '../families/withTheta';
import { klGradient, reverseGradient } from './klGradient';
import { modelGrid } from './modelGrid';
import { rootBetween } from './rootBetween';

/** The scan in the unconstrained coordinate: ±16 is θ from 1e-7 to 1 − 1e-7 for a probability. */
const REACH = 16;
const STARTS = 257;

/**
 * The local minima of KL(q_θ ‖ p) over the open domain of θ, ascending: every sign change from − to + of the gradient among
 * 257 equally spaced starts in the unconstrained coordinate (−16 … 16), refined.
 * @returns minima found; two closer than one spacing of the starts may be missed. Empty when the reverse KL is infinite for every θ.
 * @error 1e-12 in θ.
 */
export function reverseMinima<F extends OneParameterName>(target: Pmf, model: FiniteDistributionOf<F>): readonly number[] {
  const family = oneParameterFamilies[model.family];
  const { unconstrained } = family.parameter;
  const slope = (eta: number): number =>
    klGradient(target, withTheta(model, unconstrained.from(eta)), 'reverse');
  const etas = Float64Array.from({ length: STARTS }, (_, i) => -REACH + (2 * REACH * i) / (STARTS - 1));
  const grid = modelGrid(model, { coordinate: 'unconstrained', thetas: etas.map(unconstrained.from) }, target.probs.length);
  const slopes = etas.map((_, i) => reverseGradient(target, grid.pmf(i), grid.scores(i)));
  const minima: number[] = [];
  for (let i = 1; i < STARTS; i++) {
    if (!((slopes[i - 1] ?? 0) < 0 && (slopes[i] ?? -1) >= 0)) continue;
    minima.push(unconstrained.from(rootBetween(slope, etas[i - 1] ?? Number.NaN, etas[i] ?? Number.NaN)));
  }
  return minima;
}
