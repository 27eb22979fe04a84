import type { UdaLossSteps } from '../../engine/udaLoss';
import { useConsistency } from './consistencyCore';
import { sizeOf } from './consistencyEdits';

/** What the worker last said, unless it has yet to catch up with a batch of another size. */
export function useUda(): UdaLossSteps | undefined {
  const batch = useConsistency(({ scene }) => scene.batch);
  const uda = useConsistency(({ results }) => results.uda);
  if (!uda) return undefined;
  const { unlabelled, labelled, classes } = sizeOf(batch);
  const { rows, columns } = uda.unsupervised.targetProbs;
  return rows === unlabelled && columns === classes && uda.supervised.probs.rows === labelled ? uda : undefined;
}
