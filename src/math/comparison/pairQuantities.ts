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

/** The share of |H(p)| + KL(p ‖ q) that their sum keeps at least, or they cancel too much. */
const KEPT = 0.5;

/** H(p, q), without an integral of its own where that of KL(p ‖ q) and a closed form make it up. */
function crossEntropy(p: Law, q: Law, entropy: Quantity, kl: Quantity): Quantity {
  const value = entropy.value + kl.value;
  const isSum = entropy.method === 'closed form' && kl.method === 'quadrature' && value >= KEPT * (Math.abs(entropy.value) + kl.value);
  return isSum && value < Infinity ? { ...kl, value, errorBound: entropy.errorBound + kl.errorBound } : crossEntropyOf(p, q);
}

/**
 * Entropies, cross-entropies and KL both ways of two laws, in nats.
 * @throws RangeError unless both laws are of one kind.
 * @error each quantity as it says; a cross-entropy that is made up has the bounds of its two parts.
 */
export function pairQuantities(p: Law, q: Law): PairQuantities {
  const [entropyP, entropyQ, klPQ, klQP] = [entropyOf(p), entropyOf(q), klOf(p, q), klOf(q, p)];
  return {
    entropyP,
    entropyQ,
    crossEntropyPQ: crossEntropy(p, q, entropyP, klPQ),
    crossEntropyQP: crossEntropy(q, p, entropyQ, klQP),
    klPQ,
    klQP,
  };
}
