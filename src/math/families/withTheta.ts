import { oneParameterFamilies } from './finite';
import type { FiniteDistributionOf, OneParameterName } from './finite';

/** The same member of the family with its free parameter moved to θ. The domain is checked where it is used. */
export function withTheta<F extends OneParameterName>(
  model: FiniteDistributionOf<F>,
  theta: number,
): FiniteDistributionOf<F> {
  const family = oneParameterFamilies[model.family];
  return { ...model, params: family.withTheta(model.params, theta) };
}
