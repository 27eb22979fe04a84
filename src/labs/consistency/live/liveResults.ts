import type { TrainingData } from '../../../math/training/trainingData';
import type { OfBoth } from '../../../math/training/trainingRecords';
import type { DataSource } from './dataOf';
import type { SeedTrials } from './seedTrials';
import type { LossName, TrainingRun } from './trainingRun';

/** How a run stands at a step. */
export interface Standing {
  readonly step: number;
  /** On the test examples, 0 … 1. */
  readonly accuracy: OfBoth<number>;
  /** Of the step that comes next, in nats; of the last one at the end. Null where none was taken. */
  readonly losses: Readonly<Record<LossName, number>> | null;
}

/** What the engine says of a training run; null of the steps of the loss. */
export type LiveResults = {
  /** With what they are the examples of: a run that is kept answers sooner than they do. */
  readonly data: { readonly of: DataSource; readonly examples: TrainingData } | null;
  /** As far as it is trained; a little beyond the step that is shown. */
  readonly run: TrainingRun | null;
  readonly standing: Standing | null;
  /** Null until they are asked for. */
  readonly trials: SeedTrials | null;
};
