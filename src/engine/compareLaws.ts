import { compareLaws as comparisonOf } from '../math/comparison/compareLaws';
import type { LawComparison } from '../math/comparison/lawComparison';
import type { Interval } from '../math/families/family';
import { pairOf } from '../math/law/pairOf';
import type { PairSpec } from '../math/law/pairSpec';

/** p and q on one axis and what they say about each other, over `view` (null: what a chart of them should show). */
export interface CompareLawsRequest {
  readonly pair: PairSpec;
  readonly view: Interval | null;
  /** About so many places of a density; 512 where it is left out. */
  readonly points?: number;
}

export function compareLaws({ pair, view, points }: CompareLawsRequest): LawComparison {
  return comparisonOf(pairOf(pair), view, points);
}
