import { useMemo } from 'react';
import { thresholdsOf } from './samplesQueries';
import { useSamples } from './samplesCore';
import type { Side } from './samplesEdits';

export const SIDES: readonly Side[] = ['p', 'q'];
export const ROLES = { p: 'truth', q: 'rival' } as const;

/** The walks as far as they are there, and the frame that is shown. */
export function useWalks() {
  const walks = useSamples(({ results }) => results.walks) ?? null;
  const scene = useSamples((state) => state.scene);
  const frame = Math.min(scene.step, walks?.plan.frames ?? 0);
  const thresholds = useMemo(() => thresholdsOf(scene), [scene]);
  return { walks, scene, frame, thresholds };
}
