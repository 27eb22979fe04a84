import { families } from '../families';
import type { Distribution, DistributionOf, FamilyName } from '../families';

function namesIn<F extends FamilyName>({ family: name, params }: DistributionOf<F>): readonly string[] {
  const { free, entries } = families[name];
  return [...free, ...(entries?.(params).map((entry) => entry.name) ?? [])];
}

/** What a fit can move of a distribution: the free parameters of its family, and entries of its vectors as `mus[0]`. */
export function freeNamesOf(distribution: Distribution): readonly string[] {
  return namesIn(distribution);
}
