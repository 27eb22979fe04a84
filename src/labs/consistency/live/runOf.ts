import { sameData } from '../../../state/sameData';
import type { ConsistencyScene } from '../consistencyScene';
import type { LiveResults } from './liveResults';
import { problemOf } from './problemOf';
import type { TrainingRun } from './trainingRun';

/** What is known of the scene's run; nothing while the results are still those of another. */
export function runOf({ run }: Partial<LiveResults>, scene: ConsistencyScene): TrainingRun | null {
  return run && sameData(run.problem, problemOf(scene)) ? run : null;
}
