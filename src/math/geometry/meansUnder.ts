import { compensatedSum } from '../divergence/compensatedSum';
import { oneParameterFamilies } from '../families/finite';
import type { FiniteDistributionOf, OneParameterName } from '../families/finite';
import type { Pmf } from '../families/pmf';

/**
 * E_p[T(x)]: the mean under a target pmf of the sufficient statistic of the model's family.
 * @error 2 ulp of Σ p·|T|.
 */
export function meansUnder<F extends OneParameterName>(target: Pmf, model: FiniteDistributionOf<F>): readonly number[] {
  const statistic = oneParameterFamilies[model.family].exponential.statistic(model.params);
  return [compensatedSum(target.probs.map((p, x) => p * (statistic(x)[0] ?? Number.NaN)))];
}
