import type { Distribution } from '../../math/families';
import type { LawSpec, Smoothing } from '../../math/law/pairSpec';
import type { Direction } from '../../math/geometry/direction';
import type { OptimizerName } from '../../math/optimizers';

/** What an optimizer moves, and what a surface is drawn over: θ itself, log σ and the like, natural parameters. */
export const coordinateChoices = ['plain', 'unconstrained', 'natural'] as const;
export type FitCoordinates = (typeof coordinateChoices)[number];

/** One optimizer of a race. Settings by the names of the optimizer's own. */
export interface Racer {
  readonly optimizer: OptimizerName;
  readonly settings: Readonly<Record<string, number>>;
}

/** The gradient that all racers follow: exact, or estimated from so many draws a step. */
export interface FitNoise {
  readonly seed: number;
  readonly batch: number | null;
}

/** A target p, a rival q, and an approximation q_θ whose free parameters are where the race starts. */
export interface FitScene {
  readonly version: 1;
  readonly lab: 'fit';
  readonly p: LawSpec;
  readonly q: Distribution | null;
  readonly model: Distribution;
  /** One or two of the model's parameters; the others stand still. */
  readonly free: readonly string[];
  readonly smoothing: Smoothing;
  readonly coordinates: FitCoordinates;
  /** One to four. */
  readonly racers: readonly Racer[];
  /** The racer whose q_θ is drawn beside p. */
  readonly lead: number;
  readonly noise: FitNoise;
  /** How far along the race the lab stands; 0 is the start. */
  readonly step: number;
  /** Whose contributions are shown. */
  readonly direction: Direction;
  readonly basins: boolean;
  readonly brush: number | null;
}

/** All of q_θ replaced leaves nothing for a fit to move. */
export const MAX_SMOOTHING = 0.99;
export const MAX_RACERS = 4;
export const MAX_STEPS = 240;
export const MAX_SEED = 2 ** 31 - 1;
export const MAX_BATCH = 4096;
