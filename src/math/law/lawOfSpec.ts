import { cutLaw } from './cutLaw';
import type { Law } from './law';
import { lawOf } from './lawOf';
import type { LawSpec } from './pairSpec';

/**
 * The law that a spec means by itself: of its distribution, cut where it says.
 * @throws RangeError naming the parameter that is outside its domain, or `cut`.
 * @error as `lawOf` and `truncate`.
 */
export function lawOfSpec({ distribution, cut }: LawSpec): Law {
  return cutLaw(lawOf(distribution), cut);
}
