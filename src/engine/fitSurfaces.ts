import type { FitProblem } from '../math/fitting/fitProblem';
import { fitSurface } from '../math/fitting/fitSurface';
import type { FitSurface } from '../math/fitting/fitSurface';
import type { Window2 } from '../math/fitting/fitWindow';
import { preparedFit } from '../math/fitting/preparedFit';

export interface FitSurfacesRequest {
  readonly problem: FitProblem;
  readonly window: Window2;
  /** Nodes an axis. */
  readonly size: number;
}

/** Both losses over the window. */
export function* fitSurfaces({ problem, window, size }: FitSurfacesRequest): Generator<void, FitSurface> {
  return yield* fitSurface(preparedFit(problem), window, size);
}
