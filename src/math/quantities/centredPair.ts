import { families } from '../families';
import type { Distribution, DistributionOf, FamilyName } from '../families';
import { distributionOf } from '../families/distributionOf';
import type { Law } from '../law/law';
import { lawOf } from '../law/lawOf';

/** Where the member stands on the line, and the same member standing `by` to the left; null for a family that has no such place. */
function placed<F extends FamilyName>({ family, params }: DistributionOf<F>): {
  readonly at: number;
  readonly moved: (by: number) => Distribution;
} | null {
  const { location } = families[family];
  if (location?.of !== 'x') return null;
  const at: unknown = params[location.parameter];
  if (typeof at !== 'number') return null;
  return {
    at,
    moved: (by) => distributionOf<FamilyName>(family, { ...params, [location.parameter]: at - by }),
  };
}

const placeOf = ({ distribution }: Law): ReturnType<typeof placed> => distribution && placed(distribution);

/**
 * The same two laws moved along the line so that p stands at 0: far from 0 an x has too few digits for a narrow law, and
 * entropies and divergences do not ask where on the line the two are.
 * @returns the laws themselves where one of them cannot be moved by a parameter, or p stands at 0.
 * @error what the difference of the locations rounds to: nothing where they nearly agree.
 */
export function centredPair(p: Law, q: Law): readonly [Law, Law] {
  const [placeP, placeQ] = [placeOf(p), placeOf(q)];
  if (!placeP || !placeQ || placeP.at === 0) return [p, q];
  return [lawOf(placeP.moved(placeP.at)), lawOf(placeQ.moved(placeP.at))];
}
