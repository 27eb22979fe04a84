import { describe, expect, it } from 'vitest';
import { klDivLoss } from '../losses/klDivLoss';
import { softmax } from '../losses/softmax';
import { activationsFor, forward } from './network';
import { nodesOf } from './planeGrid';
import { preparedTraining } from './preparedTraining';
import { training } from './training';
import type { TrainingPiece } from './training';
import { trainingData } from './trainingData';
import { usualProblems } from './trainingProblem';
import type { TrainingProblem } from './trainingProblem';

function whole(problem: TrainingProblem): TrainingPiece {
  const work = training(problem, null, { steps: problem.steps, recordEvery: problem.steps });
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const digits: TrainingProblem = { ...usualProblems.digits, steps: 60, seed: 2 };
const moons: TrainingProblem = { ...usualProblems.moons, steps: 40, seed: 2 };

function probsOf(problem: TrainingProblem, parameters: Float64Array, inputs: Float64Array, count: number): Float64Array {
  const { shape } = preparedTraining(problem).dataSet;
  const activations = activationsFor(shape, count);
  forward(shape, parameters, inputs, count, activations);
  return softmax({ rows: count, columns: shape.outputs, values: activations.logits }).values;
}

describe('a frame of the digits', () => {
  const { checkpoint, records } = whole(digits);
  const data = trainingData(digits);
  const wall = records.frames.at(-1)?.wall ?? null;

  it('has the share of test digits that the networks tell right: more than chance after some steps, alike at the start', () => {
    const { test } = preparedTraining(digits);
    const probs = probsOf(digits, checkpoint.withConsistency.parameters, test.inputs, test.count);
    const told = Array.from(test.labels, (_, i) => probs.subarray(i * 10, i * 10 + 10)).map((row) => row.indexOf(Math.max(...row)));
    const right = told.filter((digit, i) => digit === test.labels[i]).length;
    const [start, last] = records.frames;
    expect(last?.accuracy.withConsistency).toBe(right / 500);
    expect(last?.accuracy.withConsistency).toBeGreaterThan(0.5);
    expect(start?.accuracy.withConsistency).toBe(start?.accuracy.supervisedOnly);
    expect(start?.accuracy.withConsistency).toBeLessThan(0.35);
  });

  it('says of each digit of the wall what the network says of its original and of its augmented picture', () => {
    const { parameters } = checkpoint.withConsistency;
    expect(wall?.targetProbs).toEqual(probsOf(digits, parameters, data.watched.inputs, data.watched.count));
    const untempered = probsOf(digits, parameters, Float64Array.from(wall?.augmented ?? []), data.watched.count);
    const digit = (probs: ArrayLike<number> | undefined) => {
      const row = Array.from(probs ?? []).slice(0, 10);
      return row.indexOf(Math.max(...row));
    };
    expect(digit(wall?.inputProbs)).toBe(digit(untempered));
    // T < 1 sharpens.
    expect(Math.max(...(wall?.inputProbs.subarray(0, 10) ?? []))).toBeGreaterThan(Math.max(...untempered.subarray(0, 10)));
  });

  it('has the KL of those, and the mask of those that are sure', () => {
    expect(wall?.kl).toHaveLength(data.watched.count);
    for (const [i, kl] of (wall?.kl ?? []).entries()) {
      const row = (probs: Float64Array | undefined) => ({ rows: 1, columns: 10, values: (probs ?? new Float64Array(0)).slice(i * 10, i * 10 + 10) });
      const input = row(wall?.inputProbs);
      const exact = klDivLoss({ ...input, values: input.values.map(Math.log) }, row(wall?.targetProbs), { reduction: 'sum' }).value;
      expect(Math.abs(kl - exact)).toBeLessThan(1e-13);
      expect(wall?.mask[i]).toBe(Number((wall?.confidences[i] ?? Number.NaN) > digits.confidence));
    }
    expect([wall?.mask.includes(0), wall?.mask.includes(1)]).toEqual([true, true]);
  });

  it('draws the wall anew at each frame, and the same again for the same step', () => {
    const [start] = records.frames;
    expect(start?.wall?.augmented).not.toEqual(wall?.augmented);
    expect(whole(digits).records.frames.at(-1)?.wall?.augmented).toEqual(wall?.augmented);
  });

  it('has nobody on the wall who is ever labelled, and the same wall whatever the number of labels', () => {
    const most = trainingData({ ...digits, labels: 100 });
    const picturesOf = ({ inputs, count }: { readonly inputs: Float64Array; readonly count: number }) =>
      Array.from({ length: count }, (_, i) => inputs.subarray(i * 64, i * 64 + 64).join());
    expect(most.watched).toEqual(data.watched);
    const labelled = new Set(picturesOf(most.labelled));
    expect(labelled.size).toBe(100);
    expect(picturesOf(data.watched).filter((picture) => labelled.has(picture))).toEqual([]);
    expect([data.watched.count, data.labelled.count, data.unlabelled, data.tested, data.classes]).toEqual([32, 20, 1297, 500, 10]);
  });
});

describe('a frame of the moons', () => {
  const { checkpoint, records } = whole(moons);
  const data = trainingData(moons);
  const last = records.frames.at(-1);

  it('has both networks’ probability of class 1 at each node, x fastest and rows upwards', () => {
    if (!data.grid) throw new Error('moons lie in a plane');
    const nodes = nodesOf(data.grid);
    expect([...nodes.inputs.subarray(0, 4)]).toEqual([-2.25, -1.5, -2.25 + 4.5 / 47, -1.5]);
    expect([...nodes.inputs.subarray(-2)]).toEqual([2.25, 1.5]);
    for (const name of ['withConsistency', 'supervisedOnly'] as const) {
      const probs = probsOf(moons, checkpoint[name].parameters, nodes.inputs, nodes.count);
      expect(last?.grid?.[name]).toHaveLength(nodes.count);
      const farthest = Math.max(...(last?.grid?.[name] ?? []).map((prob, k) => Math.abs(prob - (probs[2 * k + 1] ?? Number.NaN))));
      expect(farthest).toBeLessThan(1e-7);
    }
    expect([last?.wall, data.classes, data.watched.count]).toEqual([null, 2, data.unlabelled]);
  });

  it('lies wholly in the grid, class 0 above', () => {
    const ys = (digit: number) => Array.from({ length: data.watched.count }, (_, i) => i).filter((i) => data.watched.labels[i] === digit).map((i) => data.watched.inputs[2 * i + 1] ?? Number.NaN);
    const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    expect(meanOf(ys(0))).toBeGreaterThan(meanOf(ys(1)) + 0.5);
    for (let i = 0; i < data.watched.count; i++) {
      expect(Math.abs(data.watched.inputs[2 * i] ?? Number.NaN)).toBeLessThan(2.25);
      expect(Math.abs(data.watched.inputs[2 * i + 1] ?? Number.NaN)).toBeLessThan(1.5);
    }
  });
});
