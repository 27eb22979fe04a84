import type { Distribution } from '../math/families';
import type { FitProblem } from '../math/fitting/fitProblem';
import { fitSurface } from '../math/fitting/fitSurface';
import type { FitSurface } from '../math/fitting/fitSurface';
import type { Window2 } from '../math/fitting/fitWindow';
import { quickLossOf } from '../math/fitting/quickLossOf';
import type { Landscape } from '../math/fitting/landscape';
import { landscapeOf } from '../math/fitting/landscapeOf';
import { preparedFit } from '../math/fitting/preparedFit';
import { windowOf } from '../math/fitting/windowOf';
import { windowWith } from '../math/fitting/windowWith';
import type { Vector } from '../math/linear/vector';

export interface FitLandscapeRequest {
  readonly problem: FitProblem;
  /** In unconstrained coordinates: a point that the surfaces have to show. */
  readonly start: Vector;
  /** Nodes an axis. */
  readonly size: number;
}

export interface FitLandscape {
  readonly forward: Landscape;
  readonly reverse: Landscape;
  /** What shows them, wherever the start is. */
  readonly window: Window2;
  /** What is mixed into p and q_θ; null where nothing is. */
  readonly smoother: Distribution | null;
  /** Both losses over `around`: the window, as wide as the start makes it. */
  readonly surfaces: Pick<FitSurface, 'forward' | 'reverse'>;
  readonly around: Window2;
}

/**
 * All minima, the part of the surface to show, and the surface: in one answer, so that a drag waits for one. Of the θ of
 * `problem.q` only the window knows.
 */
export function* fitLandscape({ problem, start, size }: FitLandscapeRequest): Generator<void, FitLandscape> {
  const prepared = preparedFit(problem);
  const { target, model, smoother } = prepared;
  const forward = yield* landscapeOf(target, model, 'forward');
  const reverse = yield* landscapeOf(target, model, 'reverse', forward.minima[0]?.theta ?? null);
  const window = windowOf(target, model, [
    { landscape: forward, loss: quickLossOf(target, model, 'forward') },
    { landscape: reverse, loss: quickLossOf(target, model, 'reverse') },
  ]);
  const around = windowWith(window, start);
  const surfaces = yield* fitSurface(prepared, around, size);
  return { forward, reverse, window, smoother, surfaces: { forward: surfaces.forward, reverse: surfaces.reverse }, around };
}
