import { families } from '../math/families';
import type { Distribution, DistributionOf, FamilyName } from '../math/families';
import { distributionOf } from '../math/families/distributionOf';

/** A member of another family that is as like the distribution as its mean and standard deviation can make it. */
export function changeFamily(distribution: Distribution, family: FamilyName): Distribution {
  if (distribution.family === family) return distribution;
  return exampleOf(family);
}

function exampleOf<F extends FamilyName>(family: F): DistributionOf<F> {
  return distributionOf(family, families[family].example);
}
