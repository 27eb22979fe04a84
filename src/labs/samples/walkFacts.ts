import type { WalkPlan } from '../../engine/sampleWalks';
import type { WalksRun } from './walksRun';

/** A mean that was measured, and its standard error. */
interface Measured {
  readonly mean: number;
  readonly error: number;
}

export interface WalkFacts {
  readonly walks: number;
  /** Evidence a sample, in nats. */
  readonly drift: Measured;
  readonly decidedP: number;
  readonly decidedQ: number;
  readonly undecided: number;
  /** Samples up to the verdict, of the walks that reached one. */
  readonly time: Measured;
}

function measured(sum: number, squares: number, count: number): Measured {
  const mean = sum / count;
  const variance = count > 1 ? Math.max(0, squares - count * mean * mean) / (count - 1) : Number.NaN;
  return { mean, error: Math.sqrt(variance / count) };
}

/** What a run of walks has shown so far. */
export function walkFacts(run: WalksRun, { frames, every }: WalkPlan): WalkFacts {
  const { walks, sums, squares, decidedP, decidedQ, timeSum, timeSquares } = run;
  const end = measured(sums[frames] ?? Number.NaN, squares[frames] ?? Number.NaN, walks);
  const samples = frames * every;
  return {
    walks,
    drift: { mean: end.mean / samples, error: end.error / samples },
    decidedP,
    decidedQ,
    undecided: walks - decidedP - decidedQ,
    time: measured(timeSum, timeSquares, decidedP + decidedQ),
  };
}
