import { log1pMinus } from '../special/log1pMinus';
import { DIGAMMA_COEFFICIENTS, STIRLING_COEFFICIENTS, stepsToStirling } from '../special/stirling';
import type { GammaParams } from './gamma';

const HALF_LOG_TWO_PI_E = (Math.log(2 * Math.PI) + 1) / 2;

/** Σ cₙ·x⁻ⁿ. */
const inversePowers = (coefficients: readonly number[], x: number): number =>
  coefficients.reduceRight((sum, coefficient) => (sum + coefficient) / x, 0);

/**
 * α − log β + log Γ(α) + (1 − α)·ψ(α) of a gamma law, in nats, without its terms of the size of α·log α. It falls by
 * δ(α) = log α − ψ(α) from α + 1 to α, and for large α is ½·log(2πeα) − log β + μ(α) − δ(α) + (α·δ(α) − ½), with Binet's
 * function μ and δ by their asymptotic series.
 * @error 1e-15 of the larger of 1, |log β| and the entropy.
 */
export function gammaEntropy({ shape, rate }: GammaParams): number {
  const steps = stepsToStirling(shape, shape);
  const far = shape + steps;
  const gap = inversePowers(DIGAMMA_COEFFICIENTS, far);
  let lower = inversePowers(STIRLING_COEFFICIENTS, far) - (steps + 1) * gap;
  // α·δ(α) − ½ is the same series one power up
  lower += inversePowers(DIGAMMA_COEFFICIENTS.slice(1), far);
  for (let k = steps - 1; k >= 0; k--) lower += (k + 1) * log1pMinus(1 / (shape + k));
  return HALF_LOG_TWO_PI_E + lower + Math.log(Math.sqrt(far) / rate);
}
