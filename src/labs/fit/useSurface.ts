import type { Direction } from '../../math/geometry/direction';
import { useFit } from './fitCore';
import { useModel } from './useModel';

/** What is known of one direction over all θ, of a model with as many free parameters as the scene's. */
export function useSurface(direction: Direction) {
  const { names } = useModel();
  const surfaces = useFit(({ results }) => results.surfaces);
  if (!surfaces || surfaces.window.axes.length !== names.length) return null;
  const { window, size, landscape } = surfaces;
  return { values: surfaces[direction], window, size, landscape: landscape[direction] };
}

export type Surface = NonNullable<ReturnType<typeof useSurface>>;
