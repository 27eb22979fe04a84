import { klTerm } from '../../divergence/klTerm';
import { binetBregman } from '../../special/binetBregman';
import { productDifference } from '../../special/productDifference';
import { ratioDivergence } from '../../special/ratioDivergence';
import type { GammaParams } from '../gamma';

/**
 * KL(p ‖ q) of two gamma laws, in nats. The Bregman divergence of log Γ(α) − α·log β, with
 * log Γ(α) = (α − ½)·log α − α + μ(α) + constant, is
 * ½·(r − 1 − log r) + B_μ(α_q, αₚ) + α_q·log(α_q/m) − α_q + m, where r = α_q/αₚ, m = αₚβ_q/βₚ and B_μ is the divergence of
 * Binet's function: two divergences of shapes and one of the means, each ≥ 0.
 * @returns ≥ 0, exactly 0 for equal parameters; Infinity where it exceeds the doubles.
 * @error 3e-15 relative for every pair, nearly equal parameters included.
 */
export function gammaKl(p: GammaParams, q: GammaParams): number {
  const meanQ = p.shape * (q.rate / p.rate);
  if (meanQ === Infinity) return Infinity;
  const shift = q.shape - p.shape;
  // α_q − m, whose digits a rounding of m would take
  const excess = productDifference(q.shape, p.rate, p.shape, q.rate) / p.rate;
  const logMean = Math.log(p.shape) + Math.log(q.rate) - Math.log(p.rate);
  const ofMeans = klTerm(q.shape, meanQ, Math.log(q.shape), logMean, excess);
  return ratioDivergence(q.shape, p.shape, shift) / 2 + binetBregman(q.shape, p.shape, shift) + ofMeans;
}
