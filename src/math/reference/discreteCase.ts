import { tabulate } from '../families/tabulate';
import type { Pmf } from '../families/pmf';
import { oneNumber } from './check';
import type { Bound, ComputableCase } from './check';
import { discreteQuantities } from './discreteQuantities';
import { listOf, numbersOf } from './given';
import type { Given, GivenRecord } from './given';

/** A result below 2⁻¹⁰²² has fewer digits: there, one unit in the last place. */
const BOUND: Bound = { relative: 2e-15, absolute: Number.MIN_VALUE };

/**
 * Numbers given as a pmf on 0, …, K, used as they are.
 * @throws RangeError naming what is no array, or an entry that is negative or not finite.
 */
export function pmfIn(name: string, given: Given | undefined): Pmf {
  const probs = numbersOf(listOf(name, given));
  return tabulate({ family: 'categorical', params: { probs } }, probs.length);
}

/**
 * A case of `discrete.json`: two pmfs p and q as given.
 * @throws RangeError naming p or q where it is no array of masses.
 * @error what is held to: 2e-15 relative.
 */
export function discreteCase(given: GivenRecord): ComputableCase {
  const [p, q] = [pmfIn('p', given['p']), pmfIn('q', given['q'])];
  const computations = Object.entries(discreteQuantities).map(([at, calculation]) =>
    oneNumber(at, BOUND, () => calculation(p, q).value),
  );
  return { computations, inputs: [] };
}
