import { requireInteger } from '../families/requireParameter';
import type { Interval } from '../families/family';
import { interpolated } from '../law/interpolated';
import type { Law } from '../law/law';
import { remembered } from '../law/remembered';
import type { LawPair } from '../law/pairOf';
import { viewOf } from '../law/viewOf';
import type { LawComparison } from './lawComparison';
import { pairQuantities } from './pairQuantities';
import { pointwise } from './pointwise';

/** What a curve needs to look smooth. */
const POINTS = 512;
const [FEWEST, MOST] = [16, 65_536];

function requireView({ low, high }: Interval): void {
  if (!Number.isFinite(low)) throw new RangeError(`view.low must be finite, got ${low}`);
  if (!(high >= low && high < Infinity)) throw new RangeError(`view.high must be finite and at least ${low}, got ${high}`);
}

/** For several sums or integrals over the same places. */
const prepared = (law: Law): Law => remembered(law.kind === 'discrete' ? interpolated(law) : law);

/**
 * Entropies, cross-entropies and KL both ways of two laws, in nats, with what they are made of point by point.
 * @param view what the points cover; null for `viewOf` the two.
 * @param points about how many places of a density are looked at; of outcomes all are, up to a few thousand.
 * @throws RangeError naming `view.low`, `view.high` or `points`, or unless both laws are of one kind.
 * @error each quantity as it says; the rest as `pointwise`.
 */
export function compareLaws(pair: LawPair, view: Interval | null, points = POINTS): LawComparison {
  requireInteger('points', points, FEWEST);
  if (points > MOST) throw new RangeError(`points must be at most ${MOST}, got ${points}`);
  const [p, q] = [prepared(pair.p), prepared(pair.q)];
  const shown = view ?? viewOf([p, q]);
  requireView(shown);
  return {
    kind: p.kind,
    view: shown,
    smoother: pair.smoother,
    ...pairQuantities(p, q),
    ...pointwise(p, q, shown, points),
  };
}
