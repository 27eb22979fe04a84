import type { Direction } from '../math/geometry/direction';
import { basinsOf } from '../math/fitting/basinsOf';
import type { Basins } from '../math/fitting/basinsOf';
import type { FitCoordinates, FitProblem } from '../math/fitting/fitProblem';
import type { Window2 } from '../math/fitting/fitWindow';
import { landscapeOf } from '../math/fitting/landscapeOf';
import { preparedFit } from '../math/fitting/preparedFit';
import type { Vector } from '../math/linear/vector';

export interface FitBasinsRequest {
  readonly problem: FitProblem;
  readonly window: Window2;
  /** Nodes an axis. */
  readonly size: number;
  readonly direction: Direction;
  readonly coordinates: FitCoordinates;
  /** θ of the minima, as `fitLandscape` gives them; null looks for them again. */
  readonly minima: readonly Vector[] | null;
}

export interface FitBasins extends Basins {
  /** What the labels are indices of. */
  readonly minima: readonly Vector[];
}

/** In which minimum the flow from each node of a grid over the window ends. */
export function* fitBasins({ problem, window, size, direction, coordinates, minima }: FitBasinsRequest): Generator<void, FitBasins> {
  const prepared = preparedFit(problem);
  const goals = minima ?? (yield* landscapeOf(prepared.target, prepared.model, direction)).minima.map(({ theta }) => theta);
  const basins = yield* basinsOf(prepared, window, size, direction, coordinates, goals);
  return { ...basins, minima: goals };
}
