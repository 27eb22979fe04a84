import { inversePowerDifference } from './inversePowerDifference';
import { stepsToStirling, TRIGAMMA_COEFFICIENTS } from './stirling';

/**
 * ψ′(x) − ψ′(x + rise) for x > 0, rise ≥ 0, without cancellation however small the rise is beside x.
 * @returns ≥ 0; NaN for a negative argument.
 * @error 2e-15 relative.
 * @source NIST Digital Library of Mathematical Functions, 5.15.5, 5.15.8
 */
export function trigammaDrop(x: number, rise: number): number {
  if (!(x >= 0 && rise >= 0)) return Number.NaN;
  const steps = stepsToStirling(x, x);
  let sum = inversePowerDifference(TRIGAMMA_COEFFICIENTS, x + steps, x + rise + steps, rise);
  for (let k = steps - 1; k >= 0; k--) {
    const [low, high] = [x + k, x + k + rise];
    sum += ((rise / low / high) * (low + high)) / low / high;
  }
  return sum;
}
