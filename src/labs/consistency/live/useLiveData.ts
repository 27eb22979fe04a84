import type { TrainingData } from '../../../math/training/trainingData';
import { useConsistency } from '../consistencyCore';
import { dataOf } from './dataOf';

/** The examples of the scene's run; null until they are there. */
export function useLiveData(): TrainingData | null {
  return useConsistency(({ results, scene }) => dataOf(results, scene));
}
