import erfcinv from '@stdlib/math-base-special-erfcinv';
import gammaincinv from '@stdlib/math-base-special-gammaincinv';
import { gammaTails, scaledGammaDensity } from './gammaTails';

/** As far as @stdlib's inverse is right: it uses its P and Q, see `gammaTails`. */
const LIBRARY_UP_TO = 500;
const STEPS = 10;

/**
 * The y with P(Y ≤ y) = u for Y of the law Gamma(α, 1). For large shapes from the normal approximation of ∛Y by Newton's
 * method on the log of the smaller tail.
 * @returns 0 for u = 0 and where y underflows; Infinity for u = 1; NaN outside [0, 1].
 * @error 1e-12 relative to the smaller of u and 1 − u, beyond what rounding y costs.
 * @source Wilson & Hilferty (1931), PNAS 17, 684–688
 */
export function gammaQuantile(shape: number, u: number): number {
  if (shape < LIBRARY_UP_TO || !(u > 0 && u < 1)) return gammaincinv(u, shape);
  let y = shape * (1 - 1 / (9 * shape) - (Math.SQRT2 * erfcinv(2 * u)) / (3 * Math.sqrt(shape))) ** 3;
  for (let step = 0; step < STEPS; step++) {
    const { lower, upper } = gammaTails(shape, y);
    const miss = u < 0.5 ? Math.log(lower / u) * lower : Math.log((1 - u) / upper) * upper;
    const change = miss / scaledGammaDensity(shape, y);
    y -= y * change;
    if (Math.abs(change) < 1e-15) break;
  }
  return y;
}
