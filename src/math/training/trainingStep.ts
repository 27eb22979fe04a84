import { tsaThreshold } from '../losses/tsaThreshold';
import type { Random } from '../sampling/random';
import { moveParameters } from './moveParameters';
import { activationsFor, backward, forward } from './network';
import { parameterPlaces } from './networkShape';
import type { PreparedTraining } from './preparedTraining';
import { quickConsistencyLoss, quickSupervisedLoss } from './quickLosses';
import type { NetworkState } from './trainingCheckpoint';

/** The losses of one step: see `TrainingRecords`. */
export interface StepLosses {
  readonly supervised: number;
  readonly unsupervised: number;
  readonly total: number;
  readonly supervisedOnly: number;
  readonly maskShare: number;
  readonly labelledShare: number;
}

/** Both networks after a step, and what their losses were before it. */
export interface TrainingStep {
  readonly losses: StepLosses;
  readonly withConsistency: NetworkState;
  readonly supervisedOnly: NetworkState;
}

/** One step of both networks, whose arrays it changes. It moves `random` on. */
export type TakeStep = (step: number, random: Random, withConsistency: NetworkState, supervisedOnly: NetworkState) => TrainingStep;

/**
 * How a problem's steps are taken, with the room that all of them share. A step draws its unlabelled batch with replacement, an
 * augmentation of each, and passes all labelled examples with the augmented ones; no gradient flows through the originals.
 */
export function trainingSteps({ problem, dataSet, labelled, unlabelled }: PreparedTraining): TakeStep {
  const { shape, augment } = dataSet;
  const { batch, optimizer, stepSize } = problem;
  const columns = shape.outputs;
  const rows = labelled.count + batch;
  const originals = new Float64Array(batch * shape.inputs);
  const inputs = new Float64Array(rows * shape.inputs);
  inputs.set(labelled.inputs);
  const ofOriginals = activationsFor(shape, batch);
  const activations = activationsFor(shape, rows);
  const gradient = new Float64Array(parameterPlaces(shape).count);

  const drawBatch = (random: Random): void => {
    for (let i = 0; i < batch; i++) {
      const start = Math.floor(random.next() * unlabelled.count) * shape.inputs;
      originals.set(unlabelled.inputs.subarray(start, start + shape.inputs), i * shape.inputs);
      augment(random, problem.augmentation, unlabelled.inputs, start, inputs, (labelled.count + i) * shape.inputs);
    }
  };
  const moved = ({ parameters, memory }: NetworkState, passed: number): NetworkState => {
    backward(shape, parameters, inputs, passed, activations, gradient);
    return { parameters, memory: moveParameters(optimizer, stepSize, parameters, gradient, memory) };
  };
  const supervisedPart = (threshold: number | null) =>
    quickSupervisedLoss(activations.logits, columns, labelled.labels, threshold, activations.gradient);

  return (step, random, withConsistency, supervisedOnly) => {
    const threshold = problem.annealing === null ? null : tsaThreshold(problem.annealing, step / problem.steps, columns);
    drawBatch(random);
    forward(shape, withConsistency.parameters, originals, batch, ofOriginals);
    forward(shape, withConsistency.parameters, inputs, rows, activations);
    const supervised = supervisedPart(threshold);
    const places = { rows: batch, first: labelled.count, columns };
    const unsupervised = quickConsistencyLoss(ofOriginals.logits, activations.logits, places, problem, problem.coefficient, activations.gradient);
    const nextWith = moved(withConsistency, rows);

    forward(shape, supervisedOnly.parameters, inputs, labelled.count, activations);
    const alone = supervisedPart(null);
    return {
      losses: {
        supervised: supervised.loss,
        unsupervised: unsupervised.loss,
        total: supervised.loss + problem.coefficient * unsupervised.loss,
        supervisedOnly: alone.loss,
        maskShare: unsupervised.share,
        labelledShare: supervised.share,
      },
      withConsistency: nextWith,
      supervisedOnly: moved(supervisedOnly, labelled.count),
    };
  };
}
