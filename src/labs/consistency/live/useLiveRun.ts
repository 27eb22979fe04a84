import { useConsistency } from '../consistencyCore';
import { runOf } from './runOf';
import { frameAt } from './trainingRun';
import type { TrainingRun } from './trainingRun';
import type { TrainingFrame } from '../../../math/training/trainingRecords';

/** The scene's run, and the frame of it that is shown: that of the scene's step, or the last before it while it is trained. */
export function useLiveRun(): { readonly run: TrainingRun | null; readonly frame: TrainingFrame | null } {
  const run = useConsistency(({ results, scene }) => runOf(results, scene));
  const step = useConsistency(({ scene }) => scene.live.step);
  return { run, frame: (run && frameAt(run, step)) ?? null };
}
