import type { DivergencesAlong } from '../../engine/divergencesAlong';
import type { DivergencesMerged } from '../../engine/divergencesMerged';
import type { DivergencesBothWays } from '../../engine/divergencesOf';
import type { Hunts, Triangles } from '../../engine/divergencesTriangle';

/** A type, not an interface: only a type is known to have no other keys, which the store's erased view needs. */
export type DivergencesResults = {
  readonly here: DivergencesBothWays;
  /** All curves but Rényi's. */
  readonly along: DivergencesAlong;
  readonly renyi: DivergencesAlong;
  /** The same two at more places; not there while a law is dragged. */
  readonly fineAlong: DivergencesAlong;
  readonly fineRenyi: DivergencesAlong;
  readonly triangles: Triangles;
  readonly hunts: Hunts | null;
  readonly merged: DivergencesMerged;
};
