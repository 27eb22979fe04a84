import { BESSEL_ASYMPTOTIC_FROM, BESSEL_RATIO_COEFFICIENTS } from './besselAsymptotics';
import { besselRatio } from './besselRatio';
import { besselRatioSlope } from './besselRatioSlope';

/** Good to about 1 %. */
function roughInverse(r: number): number {
  if (r < 0.53) return r * (2 + r * r * (1 + (5 * r * r) / 6));
  if (r < 0.85) return -0.4 + 1.39 * r + 0.43 / (1 - r);
  return 1 / (r * (1 - r) * (3 - r));
}

/** A(κ) − r; near 1 from 1 − r, which is exact, and 1 − A(κ), which the series gives. */
function residual(kappa: number, r: number): number {
  if (kappa < BESSEL_ASYMPTOTIC_FROM) return besselRatio(kappa) - r;
  return 1 - r - BESSEL_RATIO_COEFFICIENTS.reduceRight((sum, g) => (sum + g) / kappa, 0);
}

/**
 * The κ ≥ 0 with I₁(κ)/I₀(κ) = r, by Newton's method: the concentration that fits a mean resultant length r.
 * @returns Infinity for r = 1; NaN unless 0 ≤ r ≤ 1.
 * @error 2e-15 relative for κ ≥ 25 and κ ≤ 1, 5e-14 (2κ ulp, what a rounding of r costs) between.
 * @source Best & Fisher (1981), Communications in Statistics B 10, 493–502 (the start)
 */
export function besselRatioInverse(r: number): number {
  if (!(r >= 0 && r <= 1)) return Number.NaN;
  if (r === 1) return Infinity;
  let kappa = roughInverse(r);
  for (let step = 0; step < 8; step++) {
    const next = kappa - residual(kappa, r) / besselRatioSlope(kappa);
    if (next === kappa) break;
    kappa = next;
  }
  return kappa;
}
