import { trainingOptimizers } from '../../../math/training/trainingProblem';
import type { TrainingOptimizer } from '../../../math/training/trainingProblem';

/** What moves the weights of the networks, the usual one first. */
export const liveOptimizers = trainingOptimizers.toReversed();
export type LiveOptimizer = TrainingOptimizer;

/** A training run, and how far along it the lab stands. */
export interface LiveScene {
  /** How many digits have a label. */
  readonly labels: number;
  /** How many points of the two moons have one. */
  readonly points: number;
  /** How strongly unlabelled examples are augmented; 1 is the data's own measure. */
  readonly augmentation: number;
  readonly optimizer: LiveOptimizer;
  readonly stepSize: number;
  readonly seed: number;
  /** What is shown; the run is trained as far as that takes. */
  readonly step: number;
  /** Whether the run is to be had of ten seeds. */
  readonly tenSeeds: boolean;
}

/** Steps of a run; annealing takes its progress from them. */
export const RUN_STEPS = 600;
/** Steps between two frames, the only ones that a scene stands at. */
export const FRAME_EVERY = 5;
export const MAX_AUGMENTATION = 3;
export const STEP_SIZES = { min: 1e-5, max: 1 } as const;
export const MAX_SEED = 2 ** 31 - 1;
/** Seeds of a trial, from the scene's own on. */
export const SEEDS = 10;

export const startOfLive: LiveScene = {
  labels: 20,
  points: 6,
  augmentation: 1,
  optimizer: 'adam',
  stepSize: 3e-3,
  seed: 1,
  step: 0,
  tenSeeds: false,
};
