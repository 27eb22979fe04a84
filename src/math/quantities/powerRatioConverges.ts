import type { Tail } from '../families/family';

/** Which of two tails is the thinner, before their numbers are compared. */
const ORDER = { end: 0, log: 0, 'log squared': 1, power: 2, exponential: 3 } as const;

/**
 * Whether ∫ pᵅ q¹⁻ᵅ converges in a tail that p and q share, for α > 1 (below 1 it always does).
 * @returns false where the leading terms cancel exactly and what is left cannot be told from the tails.
 * @source comparison of the leading terms that `Tail` names
 */
export function powerRatioConverges(alpha: number, p: Tail, q: Tail): boolean {
  if (p.growth === 'end' && q.growth === 'end') return alpha * p.power - (alpha - 1) * q.power > -1;
  if (p.growth === 'log' && q.growth === 'log') return alpha * p.index - (alpha - 1) * q.index > 1;
  if (ORDER[p.growth] !== ORDER[q.growth]) return ORDER[p.growth] > ORDER[q.growth];
  if (p.growth === 'power' && q.growth === 'power' && p.exponent !== q.exponent) return p.exponent > q.exponent;
  if (p.growth === 'exponential' && q.growth === 'exponential') return p.rate >= q.rate;
  if ('rate' in p && 'rate' in q) return alpha * p.rate > (alpha - 1) * q.rate;
  return true;
}
