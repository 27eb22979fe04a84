import { BESSEL_ASYMPTOTIC_FROM, LOG_BESSEL_COEFFICIENTS } from './besselAsymptotics';

/**
 * log I₀(κ), κ ≥ 0, of the modified Bessel function: the log of the von Mises distribution's ∫exp(κ cos x)dx/2π.
 * @returns ≥ 0: near κ²/4 for small κ, near κ − ½·log(2πκ) for large; NaN for κ < 0.
 * @error 6e-16 relative for every κ, underflow apart.
 * @source NIST Digital Library of Mathematical Functions, 10.25.2, 10.40.1
 */
export function logBesselI0(kappa: number): number {
  if (!(kappa >= 0)) return Number.NaN;
  if (kappa >= BESSEL_ASYMPTOTIC_FROM) {
    const series = LOG_BESSEL_COEFFICIENTS.reduceRight((sum, e) => (sum + e) / kappa, 0);
    return kappa === Infinity ? kappa : kappa - (Math.log(2 * Math.PI) + Math.log(kappa)) / 2 + series;
  }
  const h = (kappa * kappa) / 4;
  let term = h;
  let sum = 0;
  for (let k = 2; sum + term !== sum; k++) {
    sum += term;
    term *= h / (k * k);
  }
  return Math.log1p(sum);
}
