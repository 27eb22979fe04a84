import type { Pmf } from '../families/pmf';
import type { Quantity } from './quantity';
import { sumOfTerms } from './sumOfTerms';

/**
 * H(p) = −Σ p(x) log p(x), in nats; p(x) = 0 contributes 0.
 * @returns ≥ 0.
 * @error 2e-15 relative to the pmf as given.
 * @source Cover & Thomas (2006), §2.1
 */
export function entropy(p: Pmf): Quantity {
  const { probs, logProbs } = p;
  return sumOfTerms(probs.length, (terms, from, to) => {
    for (let x = from; x < to; x++) {
      const prob = probs[x] ?? 0;
      terms[x - from] = prob === 0 ? 0 : -prob * (logProbs[x] ?? -Infinity);
    }
  });
}
