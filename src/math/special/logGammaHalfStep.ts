import { HALF_STEP_COEFFICIENTS } from './halfStepCoefficients';
import { stepsToStirling } from './stirling';

/**
 * log Γ(x + ½) − log Γ(x) − ½·log x, x > 0: what keeps Student's t from being normal. A step from x to x + 1 changes it by
 * ½·log(1 − ¼/(x + ½)²), and from 10 on the asymptotic series holds: no part is positive.
 * @returns < 0: near ½·log(πx) for small x, near −1/(8x) for large.
 * @error 1e-15 relative for every x.
 */
export function logGammaHalfStep(x: number): number {
  const steps = stepsToStirling(x, x);
  const far = x + steps;
  let sum = HALF_STEP_COEFFICIENTS.reduceRight((inner, d) => (inner + d) / far, 0);
  for (let k = steps - 1; k >= 1; k--) sum += Math.log1p(-0.25 / (x + k + 0.5) ** 2) / 2;
  if (steps === 0) return sum;
  const ratio = 0.25 / (x + 0.5) ** 2;
  return sum + (ratio < 0.5 ? Math.log1p(-ratio) : Math.log((x / (x + 0.5)) * ((x + 1) / (x + 0.5)))) / 2;
}
