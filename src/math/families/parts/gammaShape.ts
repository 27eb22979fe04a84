import { logMinusDigamma } from '../../special/logMinusDigamma';
import { trigamma } from '../../special/trigamma';

/** The double-precision Newton steps below settle in 4 … 7. */
const STEPS = 12;

/**
 * The shape α of the gamma laws with log E[X] − E[log X] = gap, that is log α − ψ(α) = gap, by Newton's method in 1/α, in
 * which the equation is nearly linear at both ends.
 * @returns > 0; Infinity for 0, 0 for Infinity.
 * @throws RangeError naming E[log X] where gap is negative or not a number, which Jensen's inequality rules out.
 * @error 2e-15 relative to what the given gap means.
 * @source Minka (2002), Estimating a gamma distribution
 */
export function gammaShape(gap: number): number {
  if (!(gap >= 0)) throw new RangeError(`E[log x] must not exceed log E[x], but is ${-gap} above it`);
  if (gap === 0) return Infinity;
  if (gap === Infinity) return 0;
  let shape = (3 - gap + Math.sqrt((gap - 3) ** 2 + 24 * gap)) / (12 * gap);
  for (let step = 0; step < STEPS; step++) {
    const miss = logMinusDigamma(shape) - gap;
    const change = miss / (shape * (1 / shape - trigamma(shape)));
    const next = shape / (1 + change);
    if (next === shape || !(next > 0)) break;
    shape = next;
    if (Math.abs(change) < 1e-16) break;
  }
  return shape;
}
