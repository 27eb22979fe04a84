import type { ConsistencySettings } from '../../math/losses/consistencyLoss';
import type { TsaSchedule } from '../../math/losses/tsaThreshold';
import type { LiveScene } from './live/liveScene';
import type { StepsLook } from './stepsLook';

/** The loss on a small batch, number by number, or a network that is trained with it. */
export const modes = ['steps', 'digits', 'moons'] as const;
export type ConsistencyMode = (typeof modes)[number];

export const temperedSides = ['augmented', 'original'] as const satisfies readonly ConsistencySettings['tempered'][];
export const normalisers = ['mask', 'batch'] as const satisfies readonly ConsistencySettings['normaliseBy'][];
export const schedules = ['off', 'linear', 'log', 'exp'] as const satisfies readonly (TsaSchedule | 'off')[];
export type Schedule = (typeof schedules)[number];

/** What every mode sets of the loss: the unsupervised part, its weight λ, and the annealing of the supervised part. */
export interface LossChoices extends ConsistencySettings {
  readonly coefficient: number;
  readonly annealing: Schedule;
}

export type Rows = readonly (readonly number[])[];

/** Logits by rows of as many classes: of labelled examples, and of the same unlabelled ones before and after augmentation. */
export interface Batch {
  readonly labelled: Rows;
  /** The class of each labelled row. */
  readonly labels: readonly number[];
  readonly original: Rows;
  readonly augmented: Rows;
}

export interface ConsistencyScene {
  readonly version: 1;
  readonly lab: 'consistency';
  readonly mode: ConsistencyMode;
  readonly loss: LossChoices;
  readonly batch: Batch;
  /** How far the training is that the batch is taken from, 0 … 1: what annealing asks. */
  readonly progress: number;
  /** The number under consideration, in every table and in the code. */
  readonly look: StepsLook | null;
  readonly live: LiveScene;
}

/** The least temperature above 0. */
export const LEAST_TEMPERATURE = 0.01;

export const LIMITS = {
  logit: { min: -100, max: 100 },
  temperature: { min: -1, max: 10 },
  confidence: { min: -1, max: 1 },
  coefficient: { min: 0, max: 100 },
  classes: { min: 2, max: 10 },
  labelled: { min: 1, max: 8 },
  unlabelled: { min: 2, max: 8 },
} as const;
