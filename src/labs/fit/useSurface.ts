import type { Direction } from '../../math/geometry/direction';
import { useFit } from './fitCore';
import { isOverModel } from './isOverModel';
import { useModel } from './useModel';

/** What is known of one direction over all θ, of a model with the free parameters of the scene's. */
export function useSurface(direction: Direction) {
  const model = useModel();
  const surfaces = useFit(({ results }) => results.surfaces);
  if (!surfaces || !isOverModel(surfaces.window, model)) return null;
  const { window, size, landscape } = surfaces;
  return { values: surfaces[direction], window, size, landscape: landscape[direction] };
}

export type Surface = NonNullable<ReturnType<typeof useSurface>>;
