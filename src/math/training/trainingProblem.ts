import type { ConsistencySettings } from '../losses/consistencyLoss';
import type { TsaSchedule } from '../losses/tsaThreshold';

/** What there is to learn: 8 × 8 pixels of handwritten digits, or two half moons in the plane. */
export const dataSetNames = ['digits', 'moons'] as const;
export type DataSetName = (typeof dataSetNames)[number];

/** The optimizers, of those in `math/optimizers`, that move thousands of weights in place. */
export const trainingOptimizers = ['gradientDescent', 'momentum', 'adam'] as const;
export type TrainingOptimizer = (typeof trainingOptimizers)[number];

/**
 * A whole run, as plain data: two copies of one network from the same weights with the same labels, one trained by the
 * labels alone, the other by the UDA loss too. The same problem gives the same run, to the bit.
 */
export interface TrainingProblem extends ConsistencySettings {
  readonly dataset: DataSetName;
  /** Labelled examples, as many of each class: a multiple of the classes, see `labelCounts`. */
  readonly labels: number;
  /** λ ≥ 0 */
  readonly coefficient: number;
  /** Of the network with consistency; the other one always counts every label. */
  readonly annealing: TsaSchedule | null;
  /** Strength ≥ 0 of the augmentation; 0 leaves an example as it is, 1 is usual. */
  readonly augmentation: number;
  readonly optimizer: TrainingOptimizer;
  /** > 0; everything else of an optimizer is as PyTorch has it. */
  readonly stepSize: number;
  /** Unlabelled examples a step, drawn with replacement. */
  readonly batch: number;
  /** 0 … 2³² − 1: the split, the first weights, the batches and the augmentations. */
  readonly seed: number;
  /** How long the run is, and what annealing takes its progress from. */
  readonly steps: number;
}

/** How many labels a set can have. */
export const labelCounts: Readonly<Record<DataSetName, readonly number[]>> = {
  digits: [10, 20, 40, 100],
  moons: [4, 6, 10, 20],
};

const source = {
  temperature: 0.85,
  tempered: 'augmented',
  confidence: 0.45,
  normaliseBy: 'mask',
  coefficient: 1,
  annealing: null,
  augmentation: 1,
  optimizer: 'adam',
  stepSize: 3e-3,
  batch: 64,
  seed: 0,
  steps: 600,
} as const;

/** The run to begin with: the source's settings, without annealing. */
export const usualProblems: Readonly<Record<DataSetName, TrainingProblem>> = {
  digits: { ...source, dataset: 'digits', labels: 20 },
  moons: { ...source, dataset: 'moons', labels: 10, stepSize: 1e-2 },
};
