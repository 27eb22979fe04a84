import type { Estimand } from '../../engine/estimateDraws';
import type { Distribution } from '../../math/families';

/** Walks of the evidence, what a sample looks like, or estimators of a divergence. */
export const modes = ['walk', 'empirical', 'estimators'] as const;
export type SamplesMode = (typeof modes)[number];

/** Where the samples of walks come from. */
export const truths = ['both', 'p', 'q'] as const;

/** The value, or its gradient in two ways. */
export const estimandNames = ['value', 'fixed', 'moving'] as const satisfies readonly Estimand[];

export interface SamplesScene {
  readonly version: 1;
  readonly lab: 'samples';
  readonly mode: SamplesMode;
  /** Both discrete, or both continuous. */
  readonly p: Distribution;
  readonly q: Distribution;
  readonly seed: number;
  /** Draws, of a sample or for estimates. */
  readonly n: number;
  /** Of a density, how many bins the sample is sorted into: a power of 2. */
  readonly bins: number;
  /** The parameter θ of q that likelihoods and gradients are about; null where q has none. */
  readonly free: string | null;
  readonly estimand: Estimand;
  /** Draws of one estimate in the histograms. */
  readonly batch: number;
  readonly truth: (typeof truths)[number];
  /** The accepted risks of a wrong verdict: p where q is true, and q where p is. */
  readonly risk: { readonly wronglyP: number; readonly wronglyQ: number };
  readonly walks: number;
  /** The frame of the walks that is shown. */
  readonly step: number;
}

export const LIMITS = {
  n: { min: 1, max: 1_000_000 },
  seed: { min: 0, max: 2 ** 32 - 1 },
  bins: { min: 2, max: 1024 },
  batch: { min: 1, max: 1000 },
  walks: { min: 1, max: 10_000 },
  risk: { min: 1e-6, max: 0.4 },
  step: { min: 0, max: 200 },
} as const;
