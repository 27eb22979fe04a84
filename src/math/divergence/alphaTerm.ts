import { logOfRatio } from './logOfRatio';

/** Within this reach of |log(p/q)|·max(1, α) the closed form loses more to cancellation than the series costs. */
const SERIES_UP_TO = 1;

/** Beyond this exponent e to it is near the largest double. */
const OVERFLOWING = 700;

/**
 * q·Σ_{k ≥ 2} logᵏ/k!·(1 + α + … + αᵏ⁻²): what is left of q·(α(eˡ − 1) − (eᵅˡ − 1))/(α(1 − α)) once α(1 − α) is divided
 * out.
 */
function series(q: number, log: number, alpha: number): number {
  let power = (log * log) / 2;
  let geometric = 1;
  let sum = 0;
  for (let k = 3; ; k++) {
    const next = sum + power * geometric;
    if (next === sum) return q * sum;
    sum = next;
    power *= log / k;
    geometric = 1 + alpha * geometric;
  }
}

/** For α ≥ ½; `rest` is 1 − α, handed in because the smaller of the two has digits that the larger cannot give back. */
function term(p: number, q: number, logP: number, logQ: number, alpha: number, rest: number): number {
  if (logP === -Infinity) return q / alpha;
  if (logQ === -Infinity) return rest > 0 ? p / rest : Infinity;
  const log = logOfRatio(p, q, logP, logQ);
  if (Math.abs(log) * Math.max(1, alpha) <= SERIES_UP_TO) return series(q, log, alpha);
  const exponent = -rest * log;
  // (p/q)ᵅ⁻¹ may overflow where p times it does not.
  if (exponent > OVERFLOWING) return (Math.exp(logP + exponent) / -rest - p / -rest - (p - q)) / alpha;
  const grown = rest === 0 ? log : -Math.expm1(exponent) / rest;
  return (p * grown - (p - q)) / alpha;
}

/**
 * (αp + (1 − α)q − pᵅq¹⁻ᵅ) / (α(1 − α)) of two masses ≥ 0 given with their logs, for any finite α: the term of the
 * α-divergence, continuous in α. At α = 1 it is p·log(p/q) − p + q, at α = 0 the same with p and q swapped.
 * @returns ≥ 0, exactly 0 for p = q; Infinity where only q lacks mass and α ≥ 1, or only p lacks mass and α ≤ 0.
 * @error 2e-15·(1 + |α·log(p/q)|) relative.
 */
export function alphaTerm(p: number, q: number, logP: number, logQ: number, alpha: number): number {
  return alpha >= 0.5 ? term(p, q, logP, logQ, alpha, 1 - alpha) : term(q, p, logQ, logP, 1 - alpha, alpha);
}
