import { BESSEL_ASYMPTOTIC_FROM, BESSEL_RATIO_COEFFICIENTS } from './besselAsymptotics';
import { besselHalfCircle } from './besselHalfCircle';

/**
 * 1 − I₁(κ)/I₀(κ), κ ≥ 0: E[1 − cos(X − μ)] of von Mises, the circular variance.
 * @returns 1 at κ = 0, near 1/(2κ) for large κ; NaN for κ < 0.
 * @error 5e-16 relative for every κ.
 */
export function besselRatioGap(kappa: number): number {
  if (!(kappa >= 0)) return Number.NaN;
  if (kappa >= BESSEL_ASYMPTOTIC_FROM) return BESSEL_RATIO_COEFFICIENTS.reduceRight((sum, g) => (sum + g) / kappa, 0);
  const { mean, gap } = besselHalfCircle(kappa);
  return gap / mean;
}
