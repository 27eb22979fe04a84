import { HALF_STEP_COEFFICIENTS } from './halfStepCoefficients';
import { inversePowerDifference } from './inversePowerDifference';
import { logGammaHalfStep } from './logGammaHalfStep';
import { stepsToStirling } from './stirling';

/**
 * D(b) − D(a) of D(x) = log Γ(x + ½) − log Γ(x) − ½·log x, a, b > 0, without cancellation: the differences of the parts of
 * D, which all have the sign of b − a but tiny ones.
 * @returns exactly 0 for b = a.
 * @error 2e-15 relative for every pair.
 */
export function logGammaHalfStepDifference(b: number, a: number): number {
  const difference = b - a;
  if (Math.abs(difference) > 0.5 * Math.min(a, b)) return logGammaHalfStep(b) - logGammaHalfStep(a);
  const steps = stepsToStirling(a, b);
  let sum = -inversePowerDifference(HALF_STEP_COEFFICIENTS, a + steps, b + steps, difference);
  for (let k = steps - 1; k >= 0; k--) {
    const [u, v] = [b + k, a + k];
    sum += Math.log1p((difference * (u + v + 1)) / (4 * v * (v + 1) * (u + 0.5) ** 2)) / 2;
  }
  return sum;
}
