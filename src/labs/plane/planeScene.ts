import type { Covariance } from '../../math/plane/modesLoss';
import type { Pair, PlaneNormal } from '../../math/plane/planeNormal';
import type { TwoModes } from '../../math/plane/twoModes';

export const planeModes = ['meanField', 'twoModes', 'vae'] as const;
export type PlaneMode = (typeof planeModes)[number];

/** A truth of two variables, the reader's model q, and how far it has come. */
export interface PlaneScene {
  readonly version: 1;
  readonly lab: 'plane';
  /** What p is: one leaning normal, two bumps, or the standard normal that an encoder is held to. */
  readonly mode: PlaneMode;
  /** The leaning normal, about 0. */
  readonly p: { readonly sigma: Pair; readonly rho: number };
  readonly bumps: TwoModes;
  /** Where the run starts; its correlation counts where q may lean, among two bumps. */
  readonly q: PlaneNormal;
  readonly covariance: Covariance;
  /** What the gradient is multiplied with. */
  readonly rate: number;
  readonly step: number;
}

/** What is drawn of the plane, from 0 each way, at the least. */
export const REACH = 4;
export const PLACES = { min: -REACH, max: REACH, step: 0.05 } as const;
export const P_SIGMAS = { min: 0.2, max: 2, step: 0.02 } as const;
/** As far as a line is still an ellipse: at ±1 p has no density, and the KL of every factorised q is ∞. */
export const RHOS = { min: -0.99, max: 0.99, step: 0.01 } as const;
export const BUMP_SIGMAS = { min: 0.3, max: 1.5, step: 0.02 } as const;
export const WEIGHTS = { min: 0.05, max: 0.95, step: 0.01 } as const;
export const Q_SIGMAS = { min: 0.1, max: 4, step: 0.02 } as const;
export const RATES = { min: 0.01, max: 0.6, step: 0.01 } as const;

/** Whether q may lean here. */
export const mayLean = ({ mode, covariance }: Pick<PlaneScene, 'mode' | 'covariance'>): boolean => mode === 'twoModes' && covariance === 'full';

/** The leaning normal as the engine takes it. */
export const truthOf = ({ p }: Pick<PlaneScene, 'p'>): PlaneNormal => ({ mu: [0, 0], ...p });

/** What an encoder is held to. */
export const PRIOR: PlaneNormal = { mu: [0, 0], sigma: [1, 1], rho: 0 };
