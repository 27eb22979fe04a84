/** What moves the weights of the networks. */
export const liveOptimizers = ['adam', 'momentum', 'gradientDescent'] as const;
export type LiveOptimizer = (typeof liveOptimizers)[number];

/** A training run, and how far along it the lab stands. */
export interface LiveScene {
  /** Labelled examples. */
  readonly labels: number;
  /** How strongly unlabelled examples are augmented; 1 is the data's own measure. */
  readonly augmentation: number;
  readonly optimizer: LiveOptimizer;
  readonly stepSize: number;
  readonly seed: number;
  readonly step: number;
}

export const LIVE_LABELS = { min: 2, max: 200 } as const;
export const MAX_AUGMENTATION = 3;
export const STEP_SIZES = { min: 1e-5, max: 1 } as const;
export const MAX_SEED = 2 ** 31 - 1;
export const MAX_STEPS = 2000;

export const startOfLive: LiveScene = { labels: 20, augmentation: 1, optimizer: 'adam', stepSize: 3e-3, seed: 1, step: 0 };
