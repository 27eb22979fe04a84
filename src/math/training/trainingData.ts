import type { Examples } from './examples';
import { MOON_GRID } from './planeGrid';
import type { PlaneGrid } from './planeGrid';
import { preparedTraining } from './preparedTraining';
import type { TrainingProblem } from './trainingProblem';

/** What a run learns from, as far as it is shown; nothing of it changes while it runs. */
export interface TrainingData {
  readonly classes: number;
  readonly labelled: Examples;
  /** For digits the wall, 32 that no run of this seed has as labelled; for moons all unlabelled points. With their true classes. */
  readonly watched: Examples;
  /** How many examples there are without label (the labelled ones among them), and how many for the test. */
  readonly unlabelled: number;
  readonly tested: number;
  /** Where the decision of a network over the plane is taken; null for digits. */
  readonly grid: PlaneGrid | null;
}

/**
 * The examples of a problem that a view shows.
 * @throws RangeError as `preparedTraining`.
 */
export function trainingData(problem: TrainingProblem): TrainingData {
  const { dataSet, labelled, watched, unlabelled, test } = preparedTraining(problem);
  return {
    classes: dataSet.shape.outputs,
    labelled,
    watched,
    unlabelled: unlabelled.count,
    tested: test.count,
    grid: problem.dataset === 'moons' ? MOON_GRID : null,
  };
}
