import { BESSEL_ASYMPTOTIC_FROM, BESSEL_RATIO_COEFFICIENTS } from './besselAsymptotics';

/**
 * A(κ) = I₁(κ)/I₀(κ), κ ≥ 0: the mean resultant length of the von Mises distribution, the slope of log I₀.
 * @returns 0 ≤ … ≤ 1: near κ/2 for small κ, near 1 − 1/(2κ) for large; NaN for κ < 0.
 * @error 1.2e-15 relative for every κ.
 * @source NIST Digital Library of Mathematical Functions, 10.25.2, 10.40.1
 */
export function besselRatio(kappa: number): number {
  if (!(kappa >= 0)) return Number.NaN;
  if (kappa >= BESSEL_ASYMPTOTIC_FROM) {
    return 1 - BESSEL_RATIO_COEFFICIENTS.reduceRight((sum, g) => (sum + g) / kappa, 0);
  }
  const h = (kappa * kappa) / 4;
  let term = 1;
  let bessel0 = 0;
  let bessel1 = 0;
  for (let k = 1; bessel0 + term !== bessel0; k++) {
    bessel0 += term;
    bessel1 += term / k;
    term *= h / (k * k);
  }
  return (kappa / 2) * (bessel1 / bessel0);
}
