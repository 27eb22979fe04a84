import { compensatedSum } from '../divergence/compensatedSum';
import type { Pmf } from '../families/pmf';

/**
 * The smallest n with 2⁻ⁿ ≤ mass, exactly: the logarithm only guesses, since it rounds away the last ulp below a power
 * of 2.
 */
function wholeLength(mass: number, logMass: number): number {
  if (mass === 0) return Math.ceil(0 - logMass / Math.LN2);
  let length = Math.max(0, Math.ceil(-Math.log2(mass)));
  while (2 ** -length > mass) length += 1;
  while (length > 0 && 2 ** -(length - 1) <= mass) length -= 1;
  return length;
}

/** Beyond this length 2^(−length) underflows to 0. */
const LONGEST_COUNTED = 1074;

/** Whether Σ 2^(−length) > 1, by however little. */
function isOverfull(lengths: Float64Array): boolean {
  const excess = compensatedSum([-1, ...lengths.map((length) => 2 ** -length)]);
  return excess > 0 || (excess === 0 && lengths.some((length) => length > LONGEST_COUNTED && length < Infinity));
}

/**
 * ⌈−log₂ q(x)⌉, in whole bits, for each symbol: lengths that obey Kraft's inequality and stay within a bit of the ideal
 * ones. Exact at powers of 2 and one ulp beside them. Where the masses sum to more than 1 by rounding (1 and 1e-300,
 * say) and the lengths would not fit, a mass that is a power of 2 counts as just below it.
 * @returns one length a symbol; 0 for a certain one, Infinity where q has no mass.
 * @error none: they are integers.
 * @source Cover & Thomas (2006), §5.4
 */
export function shannonLengths(q: Pmf): Float64Array {
  const lengths = q.probs.map((mass, x) => wholeLength(mass, q.logProbs[x] ?? -Infinity));
  if (!isOverfull(lengths)) return lengths;
  return lengths.map((length, x) => (length <= LONGEST_COUNTED && 2 ** -length === q.probs[x] ? length + 1 : length));
}
