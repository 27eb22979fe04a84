import { useMemo } from 'react';
import { useConsistency } from './consistencyCore';
import { stepsValues } from './stepsValues';
import type { StepValues } from './stepsValues';
import type { StepTensor } from './stepsLook';
import { useUda } from './useUda';

/**
 * Every number on the screen, all of one batch: NaN stands for what the worker has yet to say. Logits are those of the scene: what
 * is dragged follows at once.
 */
export function useStepsValues(): Readonly<Record<StepTensor, StepValues>> {
  const batch = useConsistency(({ scene }) => scene.batch);
  const uda = useUda();
  return useMemo(() => stepsValues({ batch }, uda), [batch, uda]);
}
