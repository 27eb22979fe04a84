import { useMemo } from 'react';
import type { FitModel } from '../../math/fitting/fitModel';
import { fitModelOf } from '../../math/fitting/fitModelOf';
import { useFit } from './fitCore';

/** q_θ as the scene has it, before it is smoothed. */
export function useModel(): FitModel {
  const model = useFit(({ scene }) => scene.model);
  const free = useFit(({ scene }) => scene.free);
  return useMemo(() => fitModelOf(model, free), [model, free]);
}
