import type { Vector } from '../linear/vector';

/** A loss and its slope at one θ. */
export interface KlAndGradient {
  /** In nats; Infinity where it is infinite. */
  readonly kl: number;
  /** ∂KL/∂θ, in nats per unit of each free parameter; NaN where the KL is infinite. */
  readonly gradient: Vector;
}

/** One direction of a fit, prepared to be asked at many θ; a θ outside its domain throws a RangeError naming the parameter. */
export interface QuickLoss {
  readonly kl: (theta: Vector) => number;
  /** The same to 1e-6 of E|log p/q|, where that is quicker. */
  readonly roughKl?: (theta: Vector) => number;
  readonly klAndGradient: (theta: Vector) => KlAndGradient;
}
