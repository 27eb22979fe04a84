import { requireMasses } from '../families/requireParameter';
import { compensatedSum } from './compensatedSum';
import { klTerm } from './klTerm';
import { logOfRatio } from './logOfRatio';
import { quantityOf } from './quantity';
import type { Quantity } from './quantity';

/**
 * p·log(p/q), in two parts where p and q are within a factor of 2: p − q is exact there, and the rest does not cancel.
 */
function signedTerm(p: number, q: number): readonly number[] {
  if (p === 0) return [0];
  const [logP, logQ] = [Math.log(p), Math.log(q)];
  const isNear = Math.max(p, q) <= 2 * Math.min(p, q);
  return isNear ? [klTerm(p, q, logP, logQ), p - q] : [p * logOfRatio(p, q, logP, logQ)];
}

/**
 * Σ p[x]·log(p[x]/q[x]) over numbers as given, in nats: they need not sum to 1, and nothing is normalised. The raw sum,
 * not a divergence: it differs from `kl` by Σp − Σq, so it is negative where q holds more mass than p, be it by an ulp.
 * @returns of either sign; Infinity where p[x] > 0 and q[x] = 0, with those entries named; 0·log 0 = 0.
 * @throws RangeError if `p` and `q` differ in length, or naming the entry that is negative or not finite, or if all are
 * 0.
 * @error 2e-15 relative to what remains once Σ(p − q) is exact: of the result, unless its terms of both signs cancel.
 */
export function klSum(p: readonly number[], q: readonly number[]): Quantity {
  if (p.length !== q.length) throw new RangeError(`p and q must have the same length, got ${p.length} and ${q.length}`);
  requireMasses('p', p);
  requireMasses('q', q);
  const terms = p.map((mass, x) => signedTerm(mass, q[x] ?? 0));
  const inexact = compensatedSum(terms.map(([first = 0]) => Math.abs(first)));
  const value = compensatedSum(terms.flat());
  return quantityOf(
    value,
    terms.map(([first = 0]) => first),
    Math.max(inexact, Math.abs(value)),
  );
}
