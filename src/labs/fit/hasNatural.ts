import type { Distribution } from '../../math/families';
import { fitModelOf } from '../../math/fitting/fitModelOf';

/** Whether a model has natural parameters, as many as move. */
export function hasNatural(model: Distribution, free: readonly string[]): boolean {
  return fitModelOf(model, free).natural !== null;
}
