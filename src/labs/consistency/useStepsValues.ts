import { useMemo } from 'react';
import { useConsistency } from './consistencyCore';
import { stepsValues } from './stepsValues';
import type { StepValues } from './stepsValues';
import type { StepTensor } from './stepsLook';

/** Every number on the screen; nothing before the first answer. Logits are those of the scene: what is dragged follows at once. */
export function useStepsValues(): Readonly<Record<StepTensor, StepValues>> | null {
  const batch = useConsistency(({ scene }) => scene.batch);
  const uda = useConsistency(({ results }) => results.uda);
  return useMemo(() => (uda ? stepsValues({ batch }, uda) : null), [batch, uda]);
}
