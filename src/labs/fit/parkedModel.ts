import { changeFamily } from '../../distribution/changeFamily';
import type { Distribution } from '../../math/families';
import { fitModelOf } from '../../math/fitting/fitModelOf';
import type { FitScene } from './fitScene';

/**
 * The model with its free parameters where a fit of p could begin, whatever the scene's start is: what is asked of all θ is
 * then not asked again while the start is dragged. Entries of vectors stay where they are.
 */
export function parkedModel({ p, model, free }: Pick<FitScene, 'p' | 'model' | 'free'>): Distribution {
  const like = changeFamily(p.distribution, model.family);
  const values = new Map<string, unknown>(Object.entries(like.params));
  const { distributionAt, theta } = fitModelOf(model, free);
  return distributionAt(
    free.map((name, i) => {
      const value = values.get(name);
      return typeof value === 'number' ? value : (theta[i] ?? Number.NaN);
    }),
  );
}
