import { expect, it } from 'vitest';
import { udaLoss } from '../losses/udaLoss';
import type { UdaSettings } from '../losses/udaLoss';
import type { Matrix } from '../losses/matrix';
import { seededRandom } from '../sampling/seededRandom';
import { activationsFor, backward, forward } from './network';
import { initialParameters, parameterPlaces } from './networkShape';
import type { NetworkShape } from './networkShape';

/** Neither a multiple of four, nor few enough to be left over. */
const shape: NetworkShape = { inputs: 6, hidden: 7, outputs: 3 };
const random = seededRandom(11);
const inputsOf = (rows: number): Float64Array =>
  Float64Array.from({ length: rows * shape.inputs }, () => (random.next() < 0.3 ? 0 : 4 * random.next() - 2));
const parameters = initialParameters(shape, random).map((value) => 2 * value);

function logitsAt(at: Float64Array, inputs: Float64Array): Matrix {
  const rows = inputs.length / shape.inputs;
  const activations = activationsFor(shape, rows);
  forward(shape, at, inputs, rows, activations);
  return { rows, columns: shape.outputs, values: activations.logits };
}

/** The formula, one number at a time. */
function plainLogit(inputs: Float64Array, row: number, c: number): number {
  const { hiddenBias, outputWeights, outputBias } = parameterPlaces(shape);
  const at = (i: number) => parameters[i] ?? Number.NaN;
  let logit = at(outputBias + c);
  for (let j = 0; j < shape.hidden; j++) {
    let before = at(hiddenBias + j);
    for (let i = 0; i < shape.inputs; i++) before += (inputs[row * shape.inputs + i] ?? Number.NaN) * at(i * shape.hidden + j);
    logit += Math.max(before, 0) * at(outputWeights + j * shape.outputs + c);
  }
  return logit;
}

it('a pass gives the logits of the formula', () => {
  const inputs = inputsOf(5);
  const { values } = logitsAt(parameters, inputs);
  for (const [k, logit] of values.entries()) {
    expect(Math.abs(logit - plainLogit(inputs, Math.floor(k / shape.outputs), k % shape.outputs))).toBeLessThan(1e-14);
  }
});

it.each([
  ['augmented', 'mask'],
  ['original', 'batch'],
] as const)('backpropagation gives the gradient that finite differences of the UDA loss have, every parameter: %s, %s', (tempered, normaliseBy) => {
  const settings: UdaSettings = { temperature: 0.85, tempered, confidence: 0.5, normaliseBy, coefficient: 1.5, annealing: { schedule: 'linear', progress: 0.8 } };
  const labels = [0, 2, 1, 1, 0];
  const [labelled, original, augmented] = [inputsOf(5), inputsOf(6), inputsOf(6)];
  // No gradient flows to the originals: their logits stand still.
  const frozen = logitsAt(parameters, original);
  const lossAt = (at: Float64Array) =>
    udaLoss({ supervised: { logits: logitsAt(at, labelled), labels }, unlabelled: { original: frozen, augmented: logitsAt(at, augmented) } }, settings);

  const here = lossAt(parameters);
  expect([here.supervised.mask.includes(1), here.unsupervised?.mask.includes(0), here.unsupervised?.mask.includes(1)]).toEqual([true, true, true]);
  const inputs = Float64Array.of(...labelled, ...augmented);
  const activations = activationsFor(shape, 11);
  forward(shape, parameters, inputs, 11, activations);
  activations.gradient.set([...here.supervisedGradient.values, ...(here.augmentedGradient?.values ?? [])]);
  const found = new Float64Array(parameters.length).fill(Number.NaN);
  backward(shape, parameters, inputs, 11, activations, found);

  const step = 1e-6;
  for (const [i, value] of parameters.entries()) {
    const slope = (lossAt(parameters.with(i, value + step)).total - lossAt(parameters.with(i, value - step)).total) / (2 * step);
    expect(Math.abs(slope - (found[i] ?? Number.NaN))).toBeLessThan(1e-8);
  }
});

it('more room than examples changes nothing', () => {
  const inputs = inputsOf(9);
  const some = activationsFor(shape, 9);
  forward(shape, parameters, inputs, 5, some);
  expect(some.logits.subarray(0, 15)).toEqual(logitsAt(parameters, inputs.subarray(0, 30)).values);
  expect([...some.logits.subarray(15)]).toEqual(Array(12).fill(0));
});

it('first parameters are uniform in ±1/√fan-in, as PyTorch has them', () => {
  const large: NetworkShape = { inputs: 64, hidden: 64, outputs: 10 };
  const { outputWeights } = parameterPlaces(large);
  const drawn = initialParameters(large, seededRandom(0));
  for (const part of [drawn.subarray(0, outputWeights), drawn.subarray(outputWeights)]) {
    expect(Math.max(...part.map(Math.abs))).toBeLessThanOrEqual(1 / 8);
    const variance = part.reduce((sum, value) => sum + value * value, 0) / part.length;
    expect(Math.abs(variance * 3 * 64 - 1)).toBeLessThan(4 * Math.sqrt(0.8 / part.length));
  }
  const narrow = initialParameters({ inputs: 2, hidden: 100, outputs: 2 }, seededRandom(0));
  expect(Math.max(...narrow.subarray(0, 300).map(Math.abs))).toBeGreaterThan(0.6);
  expect(Math.max(...narrow.subarray(300).map(Math.abs))).toBeLessThanOrEqual(0.1);
});
