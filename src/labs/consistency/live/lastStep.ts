import type { ConsistencyScene } from '../consistencyScene';
import { RUN_STEPS } from './liveScene';
import type { LiveResults } from './liveResults';
import { runOf } from './runOf';

/** Where the scene's run ends: at its last step, or at the last frame before it diverged. 0 where there is no run. */
export function lastStep(results: Partial<LiveResults>, scene: ConsistencyScene): number {
  if (scene.mode === 'steps') return 0;
  const run = runOf(results, scene);
  return run?.checkpoint.diverged === true ? (run.frames.at(-1)?.step ?? 0) : RUN_STEPS;
}
