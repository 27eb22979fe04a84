import { families } from '../math/families';
import type { Distribution, DistributionOf, FamilyName } from '../math/families';
import { distributionOf } from '../math/families/distributionOf';
import type { Law } from '../math/law/law';
import { lawOf } from '../math/law/lawOf';
import { checkDistribution } from './checkDistribution';
import { scalarsLike } from './scalarsLike';
import { isVectorFamily } from './vectorFamilies';
import type { VectorFamily } from './vectorFamilies';
import { vectorLike } from './vectorLike';

function exampleOf<F extends FamilyName>(family: F): DistributionOf<F> {
  return distributionOf(family, families[family].example);
}

function vectorMember<F extends VectorFamily>(family: F, law: Law): DistributionOf<F> | null {
  const params = vectorLike[family](law);
  return params && distributionOf(family, params);
}

/**
 * A member of another family that is like the distribution: its mean and standard deviation where the family can have them, its
 * shape where the family can have any; else a typical member.
 */
export function changeFamily(distribution: Distribution, family: FamilyName): Distribution {
  if (distribution.family === family) return distribution;
  const law = lawOf(distribution);
  const like: Distribution | null = isVectorFamily(family) ? vectorMember(family, law) : scalarsLike(family, law);
  return like && checkDistribution(like) === null ? like : exampleOf(family);
}
