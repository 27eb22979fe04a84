import { inversePowerDifference } from './inversePowerDifference';
import { DIGAMMA_COEFFICIENTS, stepsToStirling } from './stirling';

/** c₁ … c₁₇ of ψ′(x) ≈ Σ cₙ·x⁻ⁿ. */
const COEFFICIENTS = [1, ...DIGAMMA_COEFFICIENTS.map((coefficient, i) => (i + 1) * coefficient)];

/**
 * ψ′(x) − ψ′(x + rise) for x > 0, rise ≥ 0, without cancellation however small the rise is beside x.
 * @returns ≥ 0; NaN for a negative argument.
 * @error 2e-15 relative.
 * @source NIST Digital Library of Mathematical Functions, 5.15.5, 5.15.8
 */
export function trigammaDrop(x: number, rise: number): number {
  if (!(x >= 0 && rise >= 0)) return Number.NaN;
  const steps = stepsToStirling(x, x);
  let sum = inversePowerDifference(COEFFICIENTS, x + steps, x + rise + steps, rise);
  for (let k = steps - 1; k >= 0; k--) {
    const [low, high] = [x + k, x + k + rise];
    sum += ((rise / low / high) * (low + high)) / low / high;
  }
  return sum;
}
