import { oneParameterFamilies } from './index';
import type { DistributionOf, OneParameterName } from './index';

/** The same member of the family with its free parameter moved to θ. The domain is checked where it is used. */
export function withTheta<F extends OneParameterName>(model: DistributionOf<F>, theta: number): DistributionOf<F> {
  const family = oneParameterFamilies[model.family];
  return { ...model, params: family.withTheta(model.params, theta) };
}
