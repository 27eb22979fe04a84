import { inField } from './inField';
import type { ContinuousLaw, DiscreteLaw, Law } from './law';
import type { LawSpec } from './pairSpec';
import { truncate } from './truncate';

/**
 * A law of which only what a spec's cut keeps is left; null is no cut, or no end of it.
 * @throws RangeError naming `cut` where there is no mass between its ends, or no order.
 * @error as `truncate`.
 */
export function cutLaw(law: ContinuousLaw, cut: LawSpec['cut']): ContinuousLaw;
export function cutLaw(law: DiscreteLaw, cut: LawSpec['cut']): DiscreteLaw;
export function cutLaw(law: Law, cut: LawSpec['cut']): Law;
export function cutLaw(law: Law, cut: LawSpec['cut']): Law {
  return cut === null ? law : inField('cut', () => truncate(law, cut.low ?? -Infinity, cut.high ?? Infinity));
}
