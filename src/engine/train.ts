import { training } from '../math/training/training';
import type { TrainingPiece } from '../math/training/training';
import type { TrainingCheckpoint } from '../math/training/trainingCheckpoint';
import type { TrainingProblem } from '../math/training/trainingProblem';

export interface TrainRequest {
  readonly problem: TrainingProblem;
  /** Where the piece before it ended; null begins the run. */
  readonly from: TrainingCheckpoint | null;
  /** How many steps to go on; the run ends at its problem's `steps`. */
  readonly steps: number;
  /** RECORD_EVERY where it is left out; 1 for one step at a time. */
  readonly recordEvery?: number;
}

/** Steps between two frames. */
const RECORD_EVERY = 10;

/** The next piece of a run: about 2 ms a step. Its caller asks again, from the checkpoint, until that is the run's last. */
export function train({ problem, from, steps, recordEvery = RECORD_EVERY }: TrainRequest): Generator<void, TrainingPiece> {
  return training(problem, from, { steps, recordEvery });
}
