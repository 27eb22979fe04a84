import { families } from '../../math/families';
import type { Distribution } from '../../math/families';

/** The parameters of a model that a fit can move; empty where there are none. */
export function freeChoices({ family }: Distribution): readonly string[] {
  return families[family].free;
}
