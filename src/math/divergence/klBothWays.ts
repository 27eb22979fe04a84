import type { Pmf } from '../families/pmf';
import { artanhTail } from '../special/artanhTail';
import { kl } from './kl';
import { klTerm, ORDINARY, SERIES_UP_TO } from './klTerm';
import { logOfQuotient } from './logOfQuotient';
import { quantityOf } from './quantity';
import type { Quantity } from './quantity';
import { requireSameLength } from './requireSameLength';

export interface KlBothWays {
  /** KL(p ‖ q) */
  readonly forward: Quantity;
  /** KL(q ‖ p) */
  readonly reverse: Quantity;
}

/**
 * KL(p ‖ q) and KL(q ‖ p), in nats, in one pass: the two share their logarithm, so that both cost little more than one.
 * Nothing is allocated an outcome.
 * @returns as `kl`, twice, to the bit.
 * @throws RangeError unless p and q have the same number of outcomes.
 * @error 2e-15 relative to the pmfs as given.
 * @source Cover & Thomas (2006), §2.3; Neumaier (1974), ZAMM 54, 39–51, for the sums
 */
export function klBothWays(p: Pmf, q: Pmf): KlBothWays {
  requireSameLength(p, q);
  let forward = 0;
  let forwardLost = 0;
  let reverse = 0;
  let reverseLost = 0;
  for (let x = 0; x < p.probs.length; x++) {
    const a = p.probs[x] ?? 0;
    const b = q.probs[x] ?? 0;
    const total = a + b;
    const u = (a - b) / total;
    // The two terms of `klTerm`, here for their speed.
    let there: number;
    let back: number;
    if (Math.abs(u) <= SERIES_UP_TO) {
      const tail = artanhTail(u);
      there = total * (u * u + (1 + u) * tail);
      back = total * (u * u - (1 - u) * tail);
    } else if (a > ORDINARY && b > ORDINARY) {
      const log = logOfQuotient(a, b);
      there = a * log - (a - b);
      back = a - b - b * log;
    } else {
      const logA = p.logProbs[x] ?? -Infinity;
      const logB = q.logProbs[x] ?? -Infinity;
      there = klTerm(a, b, logA, logB);
      back = klTerm(b, a, logB, logA);
    }
    const forwardNext = forward + there;
    forwardLost += forward >= there ? forward - forwardNext + there : there - forwardNext + forward;
    forward = forwardNext;
    const reverseNext = reverse + back;
    reverseLost += reverse >= back ? reverse - reverseNext + back : back - reverseNext + reverse;
    reverse = reverseNext;
  }
  // Which outcomes are infinite is for the slower way to say.
  if (!Number.isFinite(forward + reverse)) return { forward: kl(p, q), reverse: kl(q, p) };
  return { forward: quantityOf(forward + forwardLost, []), reverse: quantityOf(reverse + reverseLost, []) };
}
