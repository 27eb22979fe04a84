import { requireInteger, requireNonNegative, requirePositive, requireFinite } from '../families/requireParameter';
import { seededRandom } from '../sampling/seededRandom';
import { dataSetOf } from './dataSet';
import type { DataSet } from './dataSet';
import { examplesAt } from './examples';
import type { Examples } from './examples';
import { startMemory } from './moveParameters';
import { initialParameters } from './networkShape';
import { splitOf } from './splitOf';
import type { NetworkState, TrainingCheckpoint } from './trainingCheckpoint';
import type { TrainingProblem } from './trainingProblem';

/** A problem with its examples and where both networks start. */
export interface PreparedTraining {
  readonly problem: TrainingProblem;
  readonly dataSet: DataSet;
  readonly test: Examples;
  readonly unlabelled: Examples;
  readonly labelled: Examples;
  /** The unlabelled ones that are looked at all along: for digits the wall, none of which is ever labelled; else all. */
  readonly watched: Examples;
  readonly start: TrainingCheckpoint;
}

/** Digits on the wall. */
const WALL = 32;

function requireProblem(problem: TrainingProblem): void {
  requireFinite('temperature', problem.temperature);
  requireFinite('confidence', problem.confidence);
  requireNonNegative('coefficient', problem.coefficient);
  requireNonNegative('augmentation', problem.augmentation);
  requirePositive('stepSize', problem.stepSize);
  requireInteger('batch', problem.batch, 1);
  requireInteger('steps', problem.steps, 1);
}

/**
 * The examples, the split and the first weights of a problem, drawn from its seed in this order; they do not depend on anything
 * else of it, but for the number of labels.
 * @throws RangeError naming the part of the problem that is outside its range; `labels` as `splitOf`, `seed` as `seededRandom`.
 */
export function preparedTraining(problem: TrainingProblem): PreparedTraining {
  requireProblem(problem);
  const random = seededRandom(problem.seed);
  const dataSet = dataSetOf(problem.dataset, random);
  const { examples, shape, tested } = dataSet;
  const split = splitOf(examples, shape.outputs, tested, problem.labels, random);
  const parameters = initialParameters(shape, random);
  const network = (): NetworkState => ({
    parameters: parameters.slice(),
    memory: startMemory(problem.optimizer, parameters.length),
  });
  const watched = problem.dataset === 'digits' ? split.unlabelled.slice(-WALL) : split.unlabelled;
  return {
    problem,
    dataSet,
    test: examplesAt(examples, split.test),
    unlabelled: examplesAt(examples, split.unlabelled),
    labelled: examplesAt(examples, split.labelled),
    watched: examplesAt(examples, watched),
    start: { step: 0, diverged: false, random: random.state(), withConsistency: network(), supervisedOnly: network() },
  };
}
