import { expect, it } from 'vitest';
import { udaLoss } from '../losses/udaLoss';
import type { Matrix } from '../losses/matrix';
import { optimizers } from '../optimizers';
import { resumeRandom } from '../sampling/resumeRandom';
import { activationsFor, backward, forward } from './network';
import { preparedTraining } from './preparedTraining';
import { trainingSteps } from './trainingStep';
import { usualProblems } from './trainingProblem';
import type { TrainingProblem } from './trainingProblem';

const problem: TrainingProblem = {
  ...usualProblems.digits,
  labels: 10,
  temperature: 0.7,
  confidence: 0.13,
  normaliseBy: 'batch',
  coefficient: 2.5,
  annealing: 'exp',
  batch: 7,
  steps: 40,
  seed: 5,
};
const prepared = preparedTraining(problem);
const { dataSet, labelled, unlabelled, start } = prepared;
const { shape } = dataSet;
const BEGUN = 2;

/** The rows a step draws, one after the other: which, then its augmentation. */
function drawn(): { readonly original: Float64Array; readonly augmented: Float64Array } {
  const random = resumeRandom(start.random);
  const [original, augmented] = [new Float64Array(7 * 64), new Float64Array(7 * 64)];
  for (let i = 0; i < 7; i++) {
    const from = Math.floor(random.next() * unlabelled.count) * 64;
    original.set(unlabelled.inputs.subarray(from, from + 64), i * 64);
    dataSet.augment(random, 1, unlabelled.inputs, from, augmented, i * 64);
  }
  return { original, augmented };
}

function logitsOf(inputs: Float64Array): Matrix {
  const rows = inputs.length / 64;
  const activations = activationsFor(shape, rows);
  forward(shape, start.withConsistency.parameters, inputs, rows, activations);
  return { rows, columns: 10, values: activations.logits };
}

/** The parameters after Adam's first step along the gradient that these gradients of logits give. */
function afterAdam(inputs: Float64Array, gradients: Float64Array): readonly number[] {
  const rows = inputs.length / 64;
  const { parameters } = start.withConsistency;
  const activations = activationsFor(shape, rows);
  forward(shape, parameters, inputs, rows, activations);
  activations.gradient.set(gradients);
  const gradient = new Float64Array(parameters.length);
  backward(shape, parameters, inputs, rows, activations, gradient);
  const { adam } = optimizers;
  const nowhere = { value: () => Number.NaN, gradient: () => [] };
  return adam.step({ ...adam.defaults, stepSize: problem.stepSize }, adam.start(parameters.length), [...parameters], [...gradient], nowhere).position;
}

function expectAllNear(found: Float64Array, exact: readonly number[], within: number): void {
  expect(found).toHaveLength(exact.length);
  expect(Math.max(...found.map((value, i) => Math.abs(value - (exact[i] ?? Number.NaN))))).toBeLessThan(within);
}

it('a step is that of the UDA loss on the drawn batch with every label, and of the labels alone', () => {
  const { original, augmented } = drawn();
  const supervised = { logits: logitsOf(labelled.inputs), labels: [...labelled.labels] };
  const settings = { ...problem, annealing: { schedule: 'exp', progress: BEGUN / 40 } } as const;
  const both = udaLoss({ supervised, unlabelled: { original: logitsOf(original), augmented: logitsOf(augmented) } }, settings);
  const alone = udaLoss({ supervised, unlabelled: null }, { ...settings, annealing: null });
  const shareOf = (mask: Uint8Array = new Uint8Array(0)) => mask.reduce((sum, counts) => sum + counts, 0) / mask.length;

  const taken = trainingSteps(prepared)(BEGUN, resumeRandom(start.random), structuredClone(start.withConsistency), structuredClone(start.supervisedOnly));
  const { losses } = taken;
  expect([losses.maskShare, losses.labelledShare]).toEqual([shareOf(both.unsupervised?.mask), shareOf(both.supervised.mask)]);
  expect([losses.maskShare, losses.labelledShare].every((share) => share > 0 && share < 1)).toBe(true);
  expect(losses.supervised).toBeCloseTo(both.supervised.loss, 13);
  expect(losses.unsupervised).toBeCloseTo(both.unsupervised?.loss ?? Number.NaN, 13);
  expect(losses.total).toBeCloseTo(both.total, 13);
  expect(losses.supervisedOnly).toBeCloseTo(alone.total, 13);

  const gradients = Float64Array.of(...both.supervisedGradient.values, ...(both.augmentedGradient?.values ?? []));
  expectAllNear(taken.withConsistency.parameters, afterAdam(Float64Array.of(...labelled.inputs, ...augmented), gradients), 1e-9);
  expectAllNear(taken.supervisedOnly.parameters, afterAdam(labelled.inputs, alone.supervisedGradient.values), 1e-9);
});
