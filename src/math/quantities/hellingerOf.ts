import type { Quantity } from '../divergence/quantity';
import type { Law } from '../law/law';
import { alphaDivergenceOf } from './alphaDivergenceOf';

/**
 * The Hellinger distance H(p, q) = √(½ ∫ (√p − √q)²), without unit; the root is taken, so it is a metric.
 * @returns from 0 to 1 (disjoint supports); always finite.
 * @throws RangeError unless p and q are both discrete or both continuous.
 * @error that of `alphaDivergenceOf` at ½, through the root: its absolute bound divided by 8·H.
 * @source Tsybakov (2009), Introduction to Nonparametric Estimation, §2.4
 */
export function hellingerOf(p: Law, q: Law): Quantity {
  const divergence = alphaDivergenceOf(p, q, 0.5);
  const value = Math.min(1, Math.sqrt(divergence.value / 4));
  const errorBound = value === 0 ? Math.sqrt(divergence.errorBound / 4) : divergence.errorBound / (8 * value);
  return { ...divergence, value, errorBound };
}
