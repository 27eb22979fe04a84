import type { FitProblem } from '../math/fitting/fitProblem';
import { fitRun } from '../math/fitting/fitRun';
import type { FitRun, FitRunOptions, Racer } from '../math/fitting/fitRun';
import { landscapeOf } from '../math/fitting/landscapeOf';
import { preparedFit } from '../math/fitting/preparedFit';
import type { Vector } from '../math/linear/vector';

export interface FitRunsRequest extends FitRunOptions {
  readonly problem: FitProblem;
  /** One to four; all start at `start`. */
  readonly racers: readonly Racer[];
  /** θ of the minima, as `fitLandscape` gives them; null looks for them again. */
  readonly minima: { readonly forward: readonly Vector[]; readonly reverse: readonly Vector[] } | null;
}

export interface FitRacerRuns {
  readonly forward: FitRun;
  readonly reverse: FitRun;
}

const MOST_RACERS = 4;

/** For each racer its run down either direction. */
export function* fitRuns({ problem, racers, minima, ...options }: FitRunsRequest): Generator<void, readonly FitRacerRuns[]> {
  if (racers.length < 1 || racers.length > MOST_RACERS) {
    throw new RangeError(`racers must be 1 to ${MOST_RACERS}, got ${racers.length}`);
  }
  const { target, model } = preparedFit(problem);
  const forwardMinima = minima?.forward ?? (yield* landscapeOf(target, model, 'forward')).minima.map(({ theta }) => theta);
  const reverseMinima = minima?.reverse ?? (yield* landscapeOf(target, model, 'reverse', forwardMinima[0] ?? null)).minima.map(({ theta }) => theta);
  const runs: FitRacerRuns[] = [];
  for (const racer of racers) {
    const forward = yield* fitRun(target, model, 'forward', racer, options, forwardMinima);
    const reverse = yield* fitRun(target, model, 'reverse', racer, options, reverseMinima);
    runs.push({ forward, reverse });
  }
  return runs;
}
