import { useMemo } from 'react';
import type { Window2 } from '../../math/fitting/fitWindow';
import { chartSpace } from './chartSpace';
import type { ChartSpace } from './chartSpace';
import { useFit } from './fitCore';
import { useModel } from './useModel';

const UNKNOWN: { readonly window: Window2; readonly landscape: null } = { window: { axes: [] }, landscape: null };

/** The chart of θ that both surfaces share; its window is the one that they were computed over. */
export function useSpace(): ChartSpace {
  const model = useModel();
  const coordinates = useFit(({ scene }) => scene.coordinates);
  const surfaces = useFit(({ results }) => results.surfaces);
  const { window, landscape } = surfaces ?? UNKNOWN;
  return useMemo(() => {
    const minima = landscape ? [...landscape.forward.minima, ...landscape.reverse.minima] : [];
    return chartSpace(model, coordinates, window, [model.theta, ...minima.map(({ theta }) => theta)]);
  }, [model, coordinates, window, landscape]);
}
