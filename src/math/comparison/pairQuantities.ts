import type { Quantity } from '../divergence/quantity';
import type { Law } from '../law/law';
import { crossEntropyOf } from '../quantities/crossEntropyOf';
import { entropyOf } from '../quantities/entropyOf';
import { klOf } from '../quantities/klOf';

/** The six numbers of two laws, in nats: PQ is of q under p, QP of p under q. */
export interface PairQuantities {
  readonly entropyP: Quantity;
  readonly entropyQ: Quantity;
  readonly crossEntropyPQ: Quantity;
  readonly crossEntropyQP: Quantity;
  readonly klPQ: Quantity;
  readonly klQP: Quantity;
}

/**
 * Entropies, cross-entropies and KL both ways of two laws, in nats.
 * @throws RangeError unless both laws are of one kind.
 * @error each quantity as it says.
 */
export function pairQuantities(p: Law, q: Law): PairQuantities {
  return {
    entropyP: entropyOf(p),
    entropyQ: entropyOf(q),
    crossEntropyPQ: crossEntropyOf(p, q),
    crossEntropyQP: crossEntropyOf(q, p),
    klPQ: klOf(p, q),
    klQP: klOf(q, p),
  };
}
