import type { Distribution } from '../../math/families';
import { modelOf } from '../../math/fitting/modelOf';
import { freeChoices } from './freeChoices';

/** Whether a model has natural parameters, as many as move. */
export function hasNatural(model: Distribution, free: readonly string[]): boolean {
  const all = freeChoices(model);
  return modelOf(model).momentMatching !== null && all.length === free.length && all.every((name) => free.includes(name));
}
