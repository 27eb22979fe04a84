import type { Tail } from '../families/family';

/**
 * Whether −∫ p log q converges in a tail that p and q share.
 * @param p how p ends there
 * @param q how q ends there
 * @source comparison of the leading terms that `Tail` names
 */
export function crossEntropyConverges(p: Tail, q: Tail): boolean {
  if (q.growth === 'power') return p.growth !== 'log' || p.index - q.exponent > 1;
  if (q.growth !== 'exponential') return true;
  if (p.growth === 'power') return p.exponent > 1 || (p.exponent === 1 && p.rate > q.rate);
  return p.growth === 'exponential';
}
