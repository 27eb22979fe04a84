import { familyNames } from '../../distribution/familyNames';
import { families } from '../../math/families';
import type { DistributionOf, FamilyName } from '../../math/families';
import { distributionOf } from '../../math/families/distributionOf';
import { movables } from '../../math/families/movables';

const exampleOf = <F extends FamilyName>(family: F): DistributionOf<F> => distributionOf(family, families[family].example);

const isMoved = (name: FamilyName): boolean => movables(exampleOf(name)).length > 0;

/** What q may be: of p's kind, with a parameter to move. */
export const familiesOf = (kind: 'discrete' | 'continuous'): readonly FamilyName[] =>
  familyNames.filter((name) => families[name].kind === kind && isMoved(name));
