import type { Distribution } from '../math/families';
import type { FitProblem } from '../math/fitting/fitProblem';
import type { Window2 } from '../math/fitting/fitWindow';
import { quickLossOf } from '../math/fitting/quickLossOf';
import type { Landscape } from '../math/fitting/landscape';
import { landscapeOf } from '../math/fitting/landscapeOf';
import { preparedFit } from '../math/fitting/preparedFit';
import { windowOf } from '../math/fitting/windowOf';

export interface FitLandscape {
  readonly forward: Landscape;
  readonly reverse: Landscape;
  readonly window: Window2;
  /** What is mixed into p and q_θ; null where nothing is. */
  readonly smoother: Distribution | null;
}

/** All minima, and the part of the surface to show. Of the θ of `q` only the window knows. */
export function* fitLandscape(problem: FitProblem): Generator<void, FitLandscape> {
  const { target, model, smoother } = preparedFit(problem);
  const forward = yield* landscapeOf(target, model, 'forward');
  const reverse = yield* landscapeOf(target, model, 'reverse', forward.minima[0]?.theta ?? null);
  const window = windowOf(target, model, [
    { landscape: forward, loss: quickLossOf(target, model, 'forward') },
    { landscape: reverse, loss: quickLossOf(target, model, 'reverse') },
  ]);
  return { forward, reverse, window, smoother };
}
