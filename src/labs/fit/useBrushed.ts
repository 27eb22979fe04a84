import { useFit } from './fitCore';

/** The x under consideration in every view: the one pointed at, or else the one chosen. */
export function useBrushed(): number | null {
  return useFit(({ hover, scene }) => hover ?? scene.brush);
}
