import type { Quantity } from '../divergence/quantity';
import type { Law } from '../law/law';
import { crossEntropyOf } from '../quantities/crossEntropyOf';
import { crossEntropyUnderNormal } from '../quantities/crossEntropyUnderNormal';
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

/** What a difference of two numbers may be off by, as a share of it, to be as good as an integral. */
const GOOD = 1e-10;

/** KL(p ‖ q), without an integral of its own where that of H(p) and a closed form of H(p, q) make it up. */
function divergence(p: Law, q: Law, entropy: Quantity): Quantity {
  const cross = entropy.method === 'quadrature' ? crossEntropyUnderNormal(p, q) : null;
  if (cross === null) return klOf(p, q);
  const value = cross.value - entropy.value;
  const errorBound = cross.errorBound + entropy.errorBound;
  return errorBound <= GOOD * value ? { ...entropy, value, errorBound } : klOf(p, q);
}

/**
 * Entropies, cross-entropies and KL both ways of two laws, in nats.
 * @throws RangeError unless both laws are of one kind.
 * @error each quantity as it says; one that is made up of others has the bounds of its parts.
 */
export function pairQuantities(p: Law, q: Law): PairQuantities {
  const [entropyP, entropyQ] = [entropyOf(p), entropyOf(q)];
  const [klPQ, klQP] = [divergence(p, q, entropyP), divergence(q, p, entropyQ)];
  return {
    entropyP,
    entropyQ,
    crossEntropyPQ: crossEntropy(p, q, entropyP, klPQ),
    crossEntropyQP: crossEntropy(q, p, entropyQ, klQP),
    klPQ,
    klQP,
  };
}
