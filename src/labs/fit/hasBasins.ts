import type { FitScene } from './fitScene';

/** Whether the basins of a scene can be seen: on a curve they are plain from its hills. */
export function hasBasins({ free }: Pick<FitScene, 'free'>): boolean {
  return free.length === 2;
}
