import { preparedFit } from '../../math/fitting/preparedFit';
import type { FitScene } from './fitScene';

/** What stands against the laws of a scene, naming the field, as a cut that leaves nothing; null where nothing does. */
export function fitProblemOf({ p, model, free, smoothing }: Pick<FitScene, 'p' | 'model' | 'free' | 'smoothing'>): string | null {
  try {
    preparedFit({ p, q: model, free, smoothing });
    return null;
  } catch (error) {
    if (error instanceof RangeError) return error.message;
    throw error;
  }
}
