import type { FitModel } from '../../math/fitting/fitModel';
import type { Window2 } from '../../math/fitting/fitWindow';

/** Whether a window is one over the free parameters of a model, not over those of the one that stood here before. */
export function isOverModel({ axes }: Window2, { names }: Pick<FitModel, 'names'>): boolean {
  return axes.length === names.length && axes.every(({ name }, i) => name === names[i]);
}
