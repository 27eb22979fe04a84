import { consistencyLoss } from '../losses/consistencyLoss';
import { indexOfLargest } from '../losses/indexOfLargest';
import type { Matrix } from '../losses/matrix';
import { seededRandom } from '../sampling/seededRandom';
import type { Examples } from './examples';
import { activationsFor, forward } from './network';
import type { NetworkShape } from './networkShape';
import { MOON_GRID, nodesOf } from './planeGrid';
import type { PreparedTraining } from './preparedTraining';
import type { TrainingCheckpoint } from './trainingCheckpoint';
import type { OfBoth, TrainingFrame, WallFrame } from './trainingRecords';

const SEEDS = 2 ** 32;

function logitsOf(shape: NetworkShape, parameters: Float64Array, { inputs, count }: Pick<Examples, 'inputs' | 'count'>): Matrix {
  const activations = activationsFor(shape, count);
  forward(shape, parameters, inputs, count, activations);
  return { rows: count, columns: shape.outputs, values: activations.logits };
}

function accuracyOf({ rows, columns, values }: Matrix, labels: Uint8Array): number {
  let right = 0;
  for (let i = 0; i < rows; i++) {
    if (indexOfLargest(values.subarray(i * columns, (i + 1) * columns)) === labels[i]) right++;
  }
  return right / rows;
}

/** The generator of a step's pictures on the wall: not that of the training, which looking must not move on. */
function wallRandom(seed: number, step: number) {
  return seededRandom((Math.floor(seededRandom(seed).next() * SEEDS) + step) % SEEDS);
}

function wallFrame({ problem, dataSet: { shape, augment }, watched }: PreparedTraining, step: number, parameters: Float64Array): WallFrame {
  const random = wallRandom(problem.seed, step);
  const augmented = new Float64Array(watched.inputs.length);
  for (let i = 0; i < watched.count; i++) {
    augment(random, problem.augmentation, watched.inputs, i * watched.width, augmented, i * watched.width);
  }
  const loss = consistencyLoss(
    {
      original: logitsOf(shape, parameters, watched),
      augmented: logitsOf(shape, parameters, { inputs: augmented, count: watched.count }),
    },
    problem,
  );
  return {
    augmented: Float32Array.from(augmented),
    targetProbs: loss.targetProbs.values,
    inputProbs: loss.inputLogProbs.values.map(Math.exp),
    confidences: loss.confidences,
    mask: loss.mask,
    kl: loss.klPerExample,
  };
}

/** softmax of two logits is the logistic function of their difference. */
function gridFrame(shape: NetworkShape, parameters: Float64Array): Float32Array {
  const { rows, values } = logitsOf(shape, parameters, nodesOf(MOON_GRID));
  return Float32Array.from({ length: rows }, (_, i) => 1 / (1 + Math.exp((values[2 * i] ?? Number.NaN) - (values[2 * i + 1] ?? Number.NaN))));
}

/**
 * What can be seen of both networks at a checkpoint that has not diverged. The same checkpoint gives the same frame, and is not
 * changed: the wall's augmentations are drawn from seed and step.
 */
export function trainingFrame(prepared: PreparedTraining, checkpoint: TrainingCheckpoint): TrainingFrame {
  const { problem, dataSet, test } = prepared;
  const ofBoth = <Value>(of: (parameters: Float64Array) => Value): OfBoth<Value> => ({
    withConsistency: of(checkpoint.withConsistency.parameters),
    supervisedOnly: of(checkpoint.supervisedOnly.parameters),
  });
  const isDigits = problem.dataset === 'digits';
  return {
    step: checkpoint.step,
    accuracy: ofBoth((parameters) => accuracyOf(logitsOf(dataSet.shape, parameters, test), test.labels)),
    wall: isDigits ? wallFrame(prepared, checkpoint.step, checkpoint.withConsistency.parameters) : null,
    grid: isDigits ? null : ofBoth((parameters) => gridFrame(dataSet.shape, parameters)),
  };
}
