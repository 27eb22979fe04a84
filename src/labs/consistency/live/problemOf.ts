import { usualProblems } from '../../../math/training/trainingProblem';
import type { TrainingProblem } from '../../../math/training/trainingProblem';
import type { ConsistencyScene } from '../consistencyScene';
import { RUN_STEPS } from './liveScene';

/** The run that a scene is about; nothing where it is about the steps of the loss. */
export function problemOf({ mode, loss, live }: ConsistencyScene): TrainingProblem | null {
  if (mode === 'steps') return null;
  const { annealing, ...settings } = loss;
  const { augmentation, optimizer, stepSize, seed } = live;
  return {
    ...usualProblems[mode],
    ...settings,
    annealing: annealing === 'off' ? null : annealing,
    labels: mode === 'digits' ? live.labels : live.points,
    augmentation,
    optimizer,
    stepSize,
    seed,
    steps: RUN_STEPS,
  };
}
