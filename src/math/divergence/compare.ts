import type { Pmf } from '../families/pmf';
import { contributions, logRatio } from './contributions';
import { crossEntropy } from './crossEntropy';
import { entropy } from './entropy';
import { klBothWays } from './klBothWays';
import type { Quantity } from './quantity';

/** Everything that two pmfs say about each other, in nats; arrays are indexed by outcome. */
export interface Comparison {
  readonly p: Pmf;
  readonly q: Pmf;
  readonly entropyP: Quantity;
  readonly entropyQ: Quantity;
  readonly crossEntropyPQ: Quantity;
  readonly crossEntropyQP: Quantity;
  readonly klPQ: Quantity;
  readonly klQP: Quantity;
  readonly logRatio: Float64Array;
  /** p·log(p/q): sums to KL(p ‖ q). */
  readonly forward: Float64Array;
  /** q·log(q/p): sums to KL(q ‖ p). */
  readonly reverse: Float64Array;
}

/**
 * Entropies, cross-entropies and KL both ways, with the pointwise terms, in nats.
 * @throws RangeError unless p and q have the same number of outcomes.
 * @error 2e-15 relative a quantity, as its own function states.
 */
export function compare(p: Pmf, q: Pmf): Comparison {
  const ratio = logRatio(p, q);
  const { forward, reverse } = klBothWays(p, q);
  return {
    p,
    q,
    entropyP: entropy(p),
    entropyQ: entropy(q),
    crossEntropyPQ: crossEntropy(p, q),
    crossEntropyQP: crossEntropy(q, p),
    klPQ: forward,
    klQP: reverse,
    logRatio: ratio,
    forward: contributions(p, q, ratio),
    // 0 − r, so that a ratio of 0 stays one.
    reverse: contributions(
      q,
      p,
      ratio.map((value) => 0 - value),
    ),
  };
}
