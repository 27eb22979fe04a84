import erfcinv from '@stdlib/math-base-special-erfcinv';
import { gammaTails, scaledGammaDensity } from './gammaTails';
import { logGamma } from './logGamma';
import { tailStep } from './tailStep';

const STEPS = 60;

/**
 * The y with P(Y ≤ y) = u for Y of the law Gamma(α, 1), 0 < u < 1: by Halley's method on the logs of y and of the smaller tail. It begins
 * at the y where yᵅ/Γ(α + 1), which is above P(Y ≤ y), is u, or, if that is farther right, by the normal approximation of the cube root of Y.
 * @returns 0 for u = 0 and where y underflows; Infinity for u = 1; NaN outside [0, 1].
 * @error 1e-12 relative to the smaller of u and 1 − u, beyond what rounding y costs.
 * @source Wilson & Hilferty (1931), PNAS 17, 684–688
 */
export function gammaQuantile(shape: number): (u: number) => number {
  const [tails, scaledDensity, logFactorial] = [gammaTails(shape), scaledGammaDensity(shape), logGamma(shape + 1)];
  return (u) => {
    if (!(u > 0 && u < 1)) return u === 0 ? 0 : u === 1 ? Infinity : Number.NaN;
    const root = 1 - 1 / (9 * shape) - (Math.SQRT2 * erfcinv(2 * u)) / (3 * Math.sqrt(shape));
    let y = Math.max(Math.exp((Math.log(u) + logFactorial) / shape), shape * root ** 3);
    if (!(y > 1e-290)) return y;
    let [low, high] = [0, Infinity];
    for (let i = 0; i < STEPS; i++) {
      const { lower, upper } = tails(y);
      const [tail, level, sign] = u < 0.5 ? [lower, u, 1] : [upper, 1 - u, -1];
      const miss = Math.log(tail / level);
      const { step, settles } = tailStep(miss, (sign * scaledDensity(y)) / tail, shape - y);
      if (settles) return y * Math.exp(-step);
      if (sign * miss < 0) low = y;
      else high = y;
      // underflow: the approximation is too far out
      y *= Math.exp(-(Number.isFinite(step) ? Math.max(-1, Math.min(1, step)) : Math.log(y / shape) / 2));
      if (!(y > low && y < high)) y = high < Infinity ? Math.sqrt(low || high / 4) * Math.sqrt(high) : low * 2;
    }
    return y;
  };
}
