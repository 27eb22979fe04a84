import type { Distribution } from '../../math/families';
import { freeNamesOf } from '../../math/fitting/freeNamesOf';

/** The parameters of a model that a fit can move, in an order that stays; empty where there are none. */
export function freeChoices(model: Distribution): readonly string[] {
  return freeNamesOf(model);
}
