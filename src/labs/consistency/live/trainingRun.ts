import type { TrainingPiece } from '../../../math/training/training';
import type { TrainingCheckpoint } from '../../../math/training/trainingCheckpoint';
import type { TrainingProblem } from '../../../math/training/trainingProblem';
import type { TrainingFrame, TrainingRecords } from '../../../math/training/trainingRecords';

export type LossName = Exclude<keyof TrainingRecords, 'firstStep' | 'frames'>;

/** All that is known of a run, as far as it is trained. */
export interface TrainingRun {
  readonly problem: TrainingProblem;
  readonly checkpoint: TrainingCheckpoint;
  /** One entry a step that was taken: at the weights before it. */
  readonly losses: Readonly<Record<LossName, Float64Array>>;
  /** In order of their steps; the first is that of the start. */
  readonly frames: readonly TrainingFrame[];
}

function joined(before: Float64Array, after: Float64Array): Float64Array {
  const all = new Float64Array(before.length + after.length);
  all.set(before);
  all.set(after, before.length);
  return all;
}

/** The run with its next piece. */
export function joinPiece(problem: TrainingProblem, run: TrainingRun | null, { checkpoint, records }: TrainingPiece): TrainingRun {
  const column = (name: LossName): Float64Array => (run ? joined(run.losses[name], records[name]) : records[name]);
  return {
    problem,
    checkpoint,
    losses: {
      supervised: column('supervised'),
      unsupervised: column('unsupervised'),
      total: column('total'),
      supervisedOnly: column('supervisedOnly'),
      maskShare: column('maskShare'),
      labelledShare: column('labelledShare'),
    },
    frames: [...(run?.frames ?? []), ...records.frames],
  };
}

/** Whether the run is as far as that, or can go no further. */
export function reaches({ checkpoint }: TrainingRun, step: number): boolean {
  return checkpoint.diverged || checkpoint.step >= step;
}

/** The last frame up to a step; a run has one of its start. */
export function frameAt({ frames }: TrainingRun, step: number): TrainingFrame | undefined {
  return frames.findLast((frame) => frame.step <= step);
}
