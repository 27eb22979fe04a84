import erfcinv from '@stdlib/math-base-special-erfcinv';
import { betaFraction, logScaledBetaDensity } from './betaTails';
import { logBeta } from './logBeta';
import { productDifference } from './productDifference';
import { tailStep } from './tailStep';

const STEPS = 100;

/** The place whose odds x/(1 − x) have this log. */
function placeAt(logOdds: number): { readonly x: number; readonly rest: number; readonly logX: number; readonly logRest: number } {
  const [less, more] = [Math.exp(-Math.abs(logOdds)), Math.log1p(Math.exp(-Math.abs(logOdds)))];
  const [small, large, logSmall] = [less / (1 + less), 1 / (1 + less), -Math.abs(logOdds) - more];
  return logOdds < 0 ? { x: small, rest: large, logX: logSmall, logRest: -more } : { x: large, rest: small, logX: -more, logRest: logSmall };
}

/**
 * The log-odds of the quantile of u ≤ ½, by Halley's method. P(X ≤ x) is below xᵃ/(1 − x)ᵃ/(a·B(a, b)): that is the least place it can be at.
 */
function lowerLogOdds(a: number, b: number): (u: number) => number {
  const logScaled = logScaledBetaDensity(a, b);
  const logConstant = Math.log(a) + logBeta(a, b);
  const [middle, spread] = [Math.log(a / b), Math.SQRT2 * Math.sqrt(1 / a + 1 / b)];
  return (u) => {
    const logLevel = Math.log(u);
    let low = (logLevel + logConstant) / a;
    let high = Infinity;
    let t = Math.max(low, middle - spread * erfcinv(2 * u));
    for (let i = 0; i < STEPS; i++) {
      const place = placeAt(t);
      const { x, rest } = place;
      const excess = productDifference(a, rest, b, x);
      const log = logScaled(place);
      let [slope, logLower] = [0, 0];
      if (excess >= 0) {
        slope = betaFraction(a, b, place, excess);
        logLower = log - Math.log(slope);
      } else {
        logLower = Math.log1p(-Math.exp(log) / betaFraction(b, a, { x: rest, rest: x }, -excess));
        slope = Math.exp(log - logLower);
      }
      const miss = logLower - logLevel;
      const { step, settles } = tailStep(miss, slope, excess);
      if (settles) return t - step;
      if (miss < 0) low = t;
      else high = t;
      t -= step;
      if (!(t >= low && t < high)) t = high < Infinity ? low + (high - low) / 2 : low + 1;
    }
    return t;
  };
}

/**
 * The x with P(X ≤ x) = u for X of the law Beta(a, b).
 * @returns 0 … 1; NaN for u outside [0, 1].
 * @error 1e-13 relative to the smaller of u and 1 − u for a, b < 1e3, beyond what rounding x costs; 1e-11 for 1e8.
 */
export function betaQuantile(a: number, b: number): (u: number) => number {
  const [low, high] = [lowerLogOdds(a, b), lowerLogOdds(b, a)];
  return (u) => {
    if (!(u > 0 && u < 1)) return u === 0 || u === 1 ? u : Number.NaN;
    return placeAt(u <= 0.5 ? low(u) : -high(1 - u)).x;
  };
}
