import { requireInteger } from '../families/requireParameter';
import type { Law } from '../law/law';
import type { Random } from './random';

/** Instead of u = 0, where the quantile may be −∞: between 0 and the next number that the generator gives. */
const LEAST = 2 ** -54;

/**
 * `count` independent draws x ∼ law by inversion, in the order drawn; one uniform number each, so that a small change of
 * the law changes each draw of the same seed a little.
 * @returns the same law and the same state of `random` give the same ones.
 * @throws RangeError naming `count` unless it is an integer ≥ 0.
 * @error P(X ≤ x) to 2⁻⁵³ absolute beside the error of the law's quantile; nothing beyond its quantiles at 2⁻⁵⁴ and
 * 1 − 2⁻⁵³ is ever drawn.
 * @source Devroye (1986), Non-Uniform Random Variate Generation, §II.2
 */
export function drawFromLaw(law: Pick<Law, 'quantile'>, count: number, random: Random): Float64Array {
  requireInteger('count', count, 0);
  const draws = new Float64Array(count);
  for (let i = 0; i < count; i++) draws[i] = law.quantile(random.next() || LEAST);
  return draws;
}
