import { useMemo } from 'react';
import type { Window2 } from '../../math/fitting/fitWindow';
import { chartSpace } from './chartSpace';
import type { ChartSpace } from './chartSpace';
import { useFit } from './fitCore';
import { isOverModel } from './isOverModel';
import { startOf } from './startOf';
import { useModel } from './useModel';
import { windowWith } from '../../math/fitting/windowWith';

const UNKNOWN: Window2 = { axes: [] };

/** The chart of θ that both surfaces share; its window is the one that they were computed over, or will be. */
export function useSpace(): ChartSpace {
  const model = useModel();
  const coordinates = useFit(({ scene }) => scene.coordinates);
  const surfaces = useFit(({ results }) => results.surfaces);
  const found = useFit(({ results }) => results.landscape);
  const start = useFit(({ scene }) => scene.model);
  const free = useFit(({ scene }) => scene.free);
  // Not chosen from the scene: `startOf` remembers one start, and a surface off the screen stands at the one of before.
  const eta = useMemo(() => startOf({ model: start, free }).eta, [start, free]);
  const isOfModel = surfaces !== undefined && isOverModel(surfaces.window, model);
  const landscape = isOfModel ? surfaces.landscape : found;
  const early = useMemo(() => (found ? windowWith(found.window, eta) : UNKNOWN), [found, eta]);
  const window = isOfModel ? surfaces.window : early;
  return useMemo(() => {
    const minima = landscape ? [...landscape.forward.minima, ...landscape.reverse.minima] : [];
    return chartSpace(model, coordinates, window, [model.theta, ...minima.map(({ theta }) => theta)]);
  }, [model, coordinates, window, landscape]);
}
