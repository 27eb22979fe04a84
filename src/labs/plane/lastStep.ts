import type { PlaneResult } from '../../engine/plane';

/** The last step of the longer run; 0 while there is none, or it is one of another mode. */
export function lastStep(plane: PlaneResult | undefined, mode: PlaneResult['mode']): number {
  if (plane?.mode !== mode) return 0;
  const { forward, reverse } = plane.runs;
  return Math.max(reverse.kls.length, forward?.kls.length ?? 0) - 1;
}
