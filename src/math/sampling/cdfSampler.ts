import type { Pmf } from '../families/pmf';
import { runningTotals } from '../families/parts/runningTotals';
import type { Random } from './random';

/** Draws one outcome, moving the generator on by one number. */
export type Sampler = (random: Random) => number;

/** For each of n equal shares of the whole, an outcome near the first that reaches into it: where to start looking. */
function guideTo(totals: Float64Array, whole: number): Uint32Array {
  const guide = new Uint32Array(totals.length);
  let x = 0;
  for (const share of guide.keys()) {
    while ((totals[x] ?? whole) <= (share / guide.length) * whole) x += 1;
    guide[share] = x;
  }
  return guide;
}

/**
 * A sampler by inversion: the smallest x with P(X ≤ x) > u, found from a guide table in about two steps. One uniform
 * number a draw, and a small change of the pmf changes few of the draws of the same seed (an alias table would
 * reshuffle them all): bars can be dragged.
 * @returns a sampler; an outcome with mass 0 is never drawn. Nothing is allocated a draw.
 * @throws RangeError naming `pmf` if its masses do not sum to a positive finite number.
 * @error P(x) to 2⁻⁵² absolute, after division by the sum of the masses.
 * @source Chen & Asau (1974), AIIE Trans. 6, 163–166; Devroye (1986), Non-Uniform Random Variate Generation, §III.2.4
 */
export function cdfSampler(pmf: Pmf): Sampler {
  const totals = runningTotals(pmf.probs).subarray(1);
  const whole = totals.at(-1) ?? 0;
  if (!(whole > 0 && whole < Infinity)) throw new RangeError(`pmf must have a positive finite sum, got ${whole}`);
  const guide = guideTo(totals, whole);
  return (random) => {
    const u = random.next();
    // Below `whole` even where it rounds: u is at most 1 − 2⁻⁵³.
    const reached = u * whole;
    let x = guide[Math.floor(u * guide.length)] ?? 0;
    while (x > 0 && (totals[x - 1] ?? 0) > reached) x -= 1;
    while ((totals[x] ?? whole) <= reached) x += 1;
    return x;
  };
}
