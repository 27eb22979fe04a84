import { compensatedSum } from '../divergence/compensatedSum';

/**
 * KL(p̂ ‖ q) = Σ p̂ log(p̂/q), in nats, of the empirical pmf p̂ = counts / n and the law q of the same cells.
 * @param logMasses log of q's mass in each cell: numbers also far out in a tail, where the mass itself is too small to be one.
 * @returns ≥ 0 where the masses sum to 1; Infinity where something was counted that q does not allow; NaN for no counts.
 * @error 4e-15 of Σ p̂ (|log p̂| + |log q|).
 * @source Cover & Thomas (2006), §11.1
 */
export function countKl(counts: ArrayLike<number>, logMasses: ArrayLike<number>): number {
  let n = 0;
  for (let i = 0; i < counts.length; i++) n += counts[i] ?? 0;
  if (n === 0) return Number.NaN;
  return compensatedSum(
    Float64Array.from(counts, (count, i) => (count === 0 ? 0 : (count / n) * (Math.log(count / n) - (logMasses[i] ?? -Infinity)))),
  );
}
