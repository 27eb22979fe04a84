import type { Distribution, DistributionOf, FamilyName } from '../math/families';

/** Whether a distribution is of one family. */
export const ofFamily =
  <F extends FamilyName>(family: F) =>
  (distribution: Distribution): distribution is Extract<Distribution, DistributionOf<F>> =>
    distribution.family === family;
