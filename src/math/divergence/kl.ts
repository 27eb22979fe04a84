import type { Pmf } from '../families/pmf';
import { artanhTail } from '../special/artanhTail';
import { klTerm, ORDINARY, SERIES_UP_TO } from './klTerm';
import { logOfQuotient } from './logOfQuotient';
import { requireSameLength } from './requireSameLength';
import type { Quantity } from './quantity';
import { sumOfTerms } from './sumOfTerms';

/**
 * KL(p ‖ q) = E_p[log p − log q] = Σ p(x) log(p(x)/q(x)), in nats, for validated pmfs (both sum to 1), computed as
 * Σ (p(x) log(p(x)/q(x)) − p(x) + q(x)): every term is ≥ 0, so nearly equal p and q keep their digits, and a sum that
 * misses 1 by an ulp cannot make it negative. For the plain sum over numbers that need not sum to 1 see `klSum`.
 * @returns ≥ 0, exactly 0 for p = q; Infinity where p has mass and q has none, with those outcomes named.
 * @throws RangeError unless p and q have the same number of outcomes.
 * @error 2e-15 relative to the pmfs as given.
 * @source Cover & Thomas (2006), §2.3
 */
export function kl(p: Pmf, q: Pmf): Quantity {
  requireSameLength(p, q);
  const { probs, logProbs } = p;
  return sumOfTerms(probs.length, (terms, from, to) => {
    for (let x = from; x < to; x++) {
      const a = probs[x] ?? 0;
      const b = q.probs[x] ?? 0;
      // What `klTerm` does for most outcomes, here for its speed.
      const u = (a - b) / (a + b);
      if (Math.abs(u) <= SERIES_UP_TO) terms[x - from] = (a + b) * (u * u + (1 + u) * artanhTail(u));
      else if (a > ORDINARY && b > ORDINARY) terms[x - from] = a * logOfQuotient(a, b) - (a - b);
      else terms[x - from] = klTerm(a, b, logProbs[x] ?? -Infinity, q.logProbs[x] ?? -Infinity);
    }
  });
}
