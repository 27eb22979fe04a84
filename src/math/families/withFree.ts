import type { Vector } from '../linear/vector';
import type { Family } from './family';

/**
 * The same member of the family with its free parameters moved to θ, in the order of `free`. Domains are checked where
 * the member is used.
 * @returns NaN for a parameter that θ is too short for.
 */
export function withFree<Params>(family: Pick<Family<Params>, 'free'>, params: Params, theta: Vector): Params {
  return family.free.reduce((moved, name, i) => ({ ...moved, [name]: theta[i] ?? Number.NaN }), params);
}
