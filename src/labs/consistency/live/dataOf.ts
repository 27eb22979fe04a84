import type { TrainingData } from '../../../math/training/trainingData';
import type { TrainingProblem } from '../../../math/training/trainingProblem';
import { sameData } from '../../../state/sameData';
import type { ConsistencyScene } from '../consistencyScene';
import type { LiveResults } from './liveResults';
import { problemOf } from './problemOf';

/** What of a problem its examples depend on. */
export type DataSource = Pick<TrainingProblem, 'dataset' | 'labels' | 'seed'>;

export function dataSourceOf(scene: ConsistencyScene): DataSource | null {
  const problem = problemOf(scene);
  return problem && { dataset: problem.dataset, labels: problem.labels, seed: problem.seed };
}

/** What the scene's run learns from; nothing while that of another is still there. */
export function dataOf({ data }: Partial<LiveResults>, scene: ConsistencyScene): TrainingData | null {
  return data && sameData(data.of, dataSourceOf(scene)) ? data.examples : null;
}
