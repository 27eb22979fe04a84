import { families } from '../math/families';
import type { Distribution, DistributionOf, FamilyName } from '../math/families';

function check<F extends FamilyName>({ family, params }: DistributionOf<F>): void {
  families[family].logProb(params);
}

/** What its family says against a distribution, naming the parameter; null where it has nothing against it. */
export function checkDistribution(distribution: Distribution): string | null {
  try {
    check(distribution);
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}
