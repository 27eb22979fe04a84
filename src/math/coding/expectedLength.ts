import { compensatedSum } from '../divergence/compensatedSum';
import { quantityOf } from '../divergence/quantity';
import type { Quantity } from '../divergence/quantity';
import type { Pmf } from '../families/pmf';

/**
 * Σ p(x)·length(x): the mean length of a symbol from p under code lengths in bits, whichever distribution they were
 * made for. In **bits**, unlike other quantities. With the ideal lengths of q it is H(p, q)/log 2, of which KL(p ‖
 * q)/log 2 is lost.
 * @returns ≥ 0; Infinity where p has mass on a symbol without a codeword, with those symbols named.
 * @throws RangeError unless there is one length a symbol, or naming the length that is negative or NaN.
 * @error 2e-15 relative.
 * @source Cover & Thomas (2006), §5.4
 */
export function expectedLength(p: Pmf, lengths: ArrayLike<number>): Quantity {
  if (lengths.length !== p.probs.length) {
    throw new RangeError(`lengths must have one entry a symbol, got ${lengths.length} for ${p.probs.length}`);
  }
  const terms = p.probs.map((prob, x) => {
    const length = lengths[x] ?? Number.NaN;
    if (!(length >= 0)) throw new RangeError(`lengths[${x}] must be at least 0, got ${length}`);
    if (p.logProbs[x] === -Infinity) return 0;
    return length === Infinity ? Infinity : prob * length;
  });
  return quantityOf(compensatedSum(terms), terms);
}
