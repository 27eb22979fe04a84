import type { Pmf } from '../families/pmf';
import { compensatedSum } from './compensatedSum';
import { quantityOf } from './quantity';
import { requireSameLength } from './requireSameLength';
import type { Quantity } from './quantity';

/** Below this |t| the closed form of φ loses more to cancellation than its series needs terms. */
const SERIES_BELOW = 0.25;

/** φ(t) = (1 + t)·log(1 + t) − t = Σ_{k ≥ 2} (−1)ᵏ tᵏ / (k(k − 1)), for t > −1. */
function phi(t: number): number {
  if (Math.abs(t) > SERIES_BELOW) return (1 + t) * Math.log1p(t) - t;
  let power = t * t;
  let sum = 0;
  for (let k = 2; ; k++) {
    const next = sum + power / (k * (k - 1));
    if (next === sum) return sum;
    sum = next;
    power *= -t;
  }
}

/** p·log(p/q) − p + q ≥ 0: never negative, and free of cancellation where p and q nearly agree. */
function nonNegativeTerm(p: number, q: number, logP: number, logQ: number): number {
  // By the logs: a mass too small for a double is a mass all the same.
  if (logP === -Infinity) return q;
  if (logQ === -Infinity) return Infinity;
  const t = (p - q) / q;
  return Math.abs(t) < 1 ? q * phi(t) : p * (logP - logQ) - p + q;
}

/**
 * KL(p ‖ q) = E_p[log p − log q] = Σ p(x) log(p(x)/q(x)), in nats, for validated pmfs (both sum to 1), computed as
 * Σ q·φ((p − q)/q): every term is ≥ 0, so nearly equal p and q keep their digits.
 * @returns ≥ 0, exactly 0 for p = q; Infinity where p has mass and q has none, with those outcomes named.
 * @throws RangeError unless p and q have the same number of outcomes.
 * @error 2e-15 relative to the pmfs as given.
 * @source Cover & Thomas (2006), §2.3
 */
export function kl(p: Pmf, q: Pmf): Quantity {
  requireSameLength(p, q);
  const terms = p.probs.map((prob, x) =>
    nonNegativeTerm(prob, q.probs[x] ?? 0, p.logProbs[x] ?? -Infinity, q.logProbs[x] ?? -Infinity),
  );
  return quantityOf(compensatedSum(terms), terms);
}
