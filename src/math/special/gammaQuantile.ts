import erfcinv from '@stdlib/math-base-special-erfcinv';
import gammaincinv from '@stdlib/math-base-special-gammaincinv';
import { gammaTails, scaledGammaDensity } from './gammaTails';

/** As far as @stdlib's inverse is right: it uses its P and Q, see `gammaTails`, and stops early in the far lower tail. */
const LIBRARY_UP_TO = 500;
const LIBRARY_FROM_LEVEL = 1e-12;

const STEPS = 30;

/** The normal approximation of the cube root of Y. */
const wilsonHilferty = (shape: number, u: number): number =>
  shape * (1 - 1 / (9 * shape) - (Math.SQRT2 * erfcinv(2 * u)) / (3 * Math.sqrt(shape))) ** 3;

/**
 * The y with P(Y ≤ y) = u for Y of the law Gamma(α, 1). For large shapes and far down by Newton's method, from an
 * approximation, on the logs of y and of the smaller tail, which are nearly linear in each other.
 * @returns 0 for u = 0 and where y underflows; Infinity for u = 1; NaN outside [0, 1].
 * @error 1e-12 relative to the smaller of u and 1 − u, beyond what rounding y costs.
 * @source Wilson & Hilferty (1931), PNAS 17, 684–688
 */
export function gammaQuantile(shape: number, u: number): number {
  const isInLibrary = shape < LIBRARY_UP_TO;
  if (!(u > 0 && u < 1) || (isInLibrary && u >= LIBRARY_FROM_LEVEL)) return gammaincinv(u, shape);
  let y = isInLibrary ? gammaincinv(u, shape) : wilsonHilferty(shape, u);
  if (!(y > 1e-290)) return y;
  for (let step = 0; step < STEPS; step++) {
    const { lower, upper } = gammaTails(shape, y);
    const miss = u < 0.5 ? Math.log(lower / u) * lower : Math.log((1 - u) / upper) * upper;
    const density = scaledGammaDensity(shape, y);
    // underflow: the approximation is too far out
    const change = density > 0 && miss > -Infinity ? Math.max(-1, Math.min(1, miss / density)) : Math.log(y / shape) / 2;
    y *= Math.exp(-change);
    if (Math.abs(change) < 1e-15) break;
  }
  return y;
}
