import type { FitBasins } from '../../engine/fitBasins';
import type { FitLandscape } from '../../engine/fitLandscape';
import type { FitRacerRuns } from '../../engine/fitRuns';
import type { LawComparison } from '../../math/comparison/lawComparison';
import type { Window2 } from '../../math/fitting/fitWindow';

/** Both losses over a window of θ, as many nodes an axis, and the minima that lie on them. */
export interface ShownSurfaces {
  readonly landscape: FitLandscape;
  readonly forward: Float64Array;
  readonly reverse: Float64Array;
  readonly window: Window2;
  readonly size: number;
}

export interface ShownBasins {
  readonly forward: FitBasins['labels'];
  readonly reverse: FitBasins['labels'];
  readonly window: Window2;
  readonly size: number;
}

/** A type, not an interface: only a type is known to have no other keys, which the store's erased view needs. */
export type FitResults = {
  readonly landscape: FitLandscape;
  readonly surfaces: ShownSurfaces;
  readonly runs: readonly FitRacerRuns[];
  /** p against the q_θ of the racer that is followed, where it stands in each direction. */
  readonly forward: LawComparison;
  readonly reverse: LawComparison;
  readonly rival: LawComparison | null;
  readonly basins: ShownBasins | null;
};
