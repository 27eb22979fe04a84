import { BESSEL_ASYMPTOTIC_FROM, LOG_BESSEL_COEFFICIENTS } from './besselAsymptotics';
import { besselHalfCircle } from './besselHalfCircle';

/**
 * log(e^(−κ)·I₀(κ)) = log I₀(κ) − κ, κ ≥ 0, without the cancellation of the two.
 * @returns ≤ 0: near −½·log(2πκ) for large κ; NaN for κ < 0.
 * @error 5e-16 absolute for κ < 25, 3e-16 relative beyond.
 */
export function logScaledBesselI0(kappa: number): number {
  if (!(kappa >= 0)) return Number.NaN;
  if (kappa < BESSEL_ASYMPTOTIC_FROM) return Math.log(besselHalfCircle(kappa).mean);
  const series = LOG_BESSEL_COEFFICIENTS.reduceRight((sum, e) => (sum + e) / kappa, 0);
  return series - (Math.log(2 * Math.PI) + Math.log(kappa)) / 2;
}
