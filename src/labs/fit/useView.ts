import { useMemo } from 'react';
import type { Interval } from '../../math/families/family';
import { useFit } from './fitCore';
import { sceneView } from './sceneView';

/**
 * What the charts over x show, the same object while the axis stands still. Its ends are asked for, not the interval: a part off the
 * screen looks at the scene of before while another looks at the scene of now, and `sceneView` remembers one of them.
 */
export function useView(): Interval {
  const low = useFit(({ scene }) => sceneView(scene).low);
  const high = useFit(({ scene }) => sceneView(scene).high);
  return useMemo(() => ({ low, high }), [low, high]);
}
