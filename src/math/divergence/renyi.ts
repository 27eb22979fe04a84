import type { Pmf } from '../families/pmf';
import { alphaDivergence } from './alphaDivergence';
import { compensatedSum } from './compensatedSum';
import { logRatio } from './contributions';
import { kl } from './kl';
import { logSumExp } from './logSumExp';
import { outsideSupport } from './outsideSupport';
import { quantityOf } from './quantity';
import { requireSameLength } from './requireSameLength';
import type { Quantity } from './quantity';

/** Past this share of missing overlap, log(1 − missing) would cancel; up to twice as much mass, it does not. */
const isSmall = (missing: number): boolean => missing > -1 && missing < 0.5;

/** Order 0: −log Q(p > 0). */
function orderZero(p: Pmf, q: Pmf): Quantity {
  const inside = q.probs.filter((_, x) => (p.logProbs[x] ?? -Infinity) > -Infinity);
  const missing = compensatedSum(q.probs.filter((_, x) => p.logProbs[x] === -Infinity));
  const value = isSmall(missing) ? -Math.log1p(-missing) : -Math.log(compensatedSum(inside));
  return quantityOf(value, value === Infinity ? outsideSupport(p, q) : []);
}

/** log(1 + y)/y, 1 at y = 0. */
const log1pOver = (y: number): number => (y === 0 ? 1 : Math.log1p(y) / y);

/** log(1 − α(1 − α)A)/(α − 1) of the α-divergence A, with no division by what vanishes at α = 1. */
function fromAlphaDivergence({ value: divergence, errorBound }: Quantity, alpha: number): Quantity {
  if (divergence === 0) return quantityOf(0, []);
  const value = alpha * divergence * log1pOver(-(1 - alpha) * alpha * divergence);
  return { ...quantityOf(value, []), errorBound: 2 * (errorBound / divergence) * value };
}

/** From the logs of the summands: where the sum is far from 1. */
function fromExponents(p: Pmf, q: Pmf, alpha: number): Quantity {
  const ratio = logRatio(p, q);
  const shared = [...ratio.keys()].filter((x) => Math.min(p.logProbs[x] ?? 0, q.logProbs[x] ?? 0) > -Infinity);
  if (shared.length === 0) return quantityOf(Infinity, outsideSupport(p, q));
  const parts = shared.map((x) => ({ scaled: alpha * (ratio[x] ?? 0), logQ: q.logProbs[x] ?? 0 }));
  const total = logSumExp(Float64Array.from(parts, ({ scaled, logQ }) => scaled + logQ));
  const rounding = parts.map(
    ({ scaled, logQ }) => Math.exp(scaled + logQ - total) * (Math.abs(scaled) + Math.abs(logQ)),
  );
  return quantityOf(total / (alpha - 1), [], (Math.abs(total) + compensatedSum(rounding)) / Math.abs(alpha - 1));
}

/**
 * The Rényi divergence R_α(p ‖ q) = log(Σ p(x)ᵅ q(x)¹⁻ᵅ) / (α − 1) of order α ≥ 0, in nats, non-decreasing and
 * continuous in α: −log Q(p > 0) at α = 0, −2·log(1 − Hellinger²) at ½, KL(p ‖ q) at 1, log(1 + χ²) at 2, max log(p/q)
 * at Infinity.
 * @returns ≥ 0, exactly 0 for p = q; Infinity where p has mass and q has none for α ≥ 1, where the supports are
 * disjoint for α < 1; with those outcomes named.
 * @throws RangeError if `alpha` is negative or NaN, or p and q differ in their number of outcomes.
 * @error 2e-15 relative, plus the rounding of the exponents α·log(p/q) of the terms that count: `errorBound` holds
 * both.
 * @source van Erven & Harremoës (2014), IEEE Trans. Inf. Theory 60, 3797–3820
 */
export function renyi(p: Pmf, q: Pmf, alpha: number): Quantity {
  if (!(alpha >= 0)) throw new RangeError(`alpha must be at least 0, got ${alpha}`);
  requireSameLength(p, q);
  if (alpha === 0) return orderZero(p, q);
  if (alpha === 1) return kl(p, q);
  const largest = logRatio(p, q).reduce((most, value) => Math.max(most, value), -Infinity);
  if (alpha > 1 && largest === Infinity) return quantityOf(Infinity, outsideSupport(p, q));
  if (alpha === Infinity) return quantityOf(largest, []);
  const divergence = alphaDivergence(p, q, alpha);
  return isSmall((1 - alpha) * alpha * divergence.value)
    ? fromAlphaDivergence(divergence, alpha)
    : fromExponents(p, q, alpha);
}
