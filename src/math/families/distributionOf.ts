import type { DistributionOf, FamilyName, ParamsOf } from './index';

/**
 * A distribution as plain data, of a family that is only known by a type variable.
 * @throws nothing: parameters are checked where the distribution is used.
 */
export function distributionOf<F extends FamilyName>(family: F, params: ParamsOf<F>): DistributionOf<F> {
  return { family, params };
}
