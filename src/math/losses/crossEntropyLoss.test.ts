import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compensatedSum } from '../divergence/compensatedSum';
import { crossEntropyLoss } from './crossEntropyLoss';
import type { CrossEntropyOptions } from './crossEntropyLoss';
import type { CrossEntropyTarget } from './crossEntropyTarget';
import { klDivLoss } from './klDivLoss';
import { logSoftmax } from './logSoftmax';
import { matrixOf } from './matrix';
import { numericalGradient } from './numericalGradient';
import { softmax } from './softmax';

const logits = matrixOf([
  [0.5, -1.25, 2],
  [3, 0.125, -0.5],
  [-2, 1, 1.5],
]);
const labels: CrossEntropyTarget = { kind: 'indices', labels: [2, 1, 0] };
const truth = softmax(matrixOf([[1, 2, 3], [0, 0, 0], [5, 1, 1]]));
const probs: CrossEntropyTarget = { kind: 'probabilities', probs: truth };
const onehot: CrossEntropyTarget = { kind: 'probabilities', probs: matrixOf([[0, 0, 1], [0, 1, 0], [1, 0, 0]]) };

const options: readonly Omit<CrossEntropyOptions<'mean'>, 'reduction'>[] = [
  {},
  { labelSmoothing: 0.1 },
  { classWeights: [0.5, 3, 0] },
  { labelSmoothing: 0.3, classWeights: [2, 1, 0.25] },
];

it.each(options)('has the gradient that finite differences have, %o', (option) => {
  for (const target of [labels, probs, { ...labels, ignoreIndex: 1 }]) {
    for (const reduction of ['mean', 'sum'] as const) {
      const { gradient } = crossEntropyLoss(logits, target, { ...option, reduction });
      const numerical = numericalGradient((at) => crossEntropyLoss(at, target, { ...option, reduction }).value, logits);
      for (const [i, slope] of numerical.values.entries()) {
        expect(Math.abs(slope - (gradient.values[i] ?? Number.NaN))).toBeLessThan(1e-8);
      }
    }
  }
});

it('exceeds the KL by the entropy of the target, which the student cannot change', () => {
  const entropy = -compensatedSum(truth.values.map((p) => p * Math.log(p)));
  fc.assert(
    fc.property(fc.array(fc.double({ min: -9, max: 9, noNaN: true }), { minLength: 9, maxLength: 9 }), (values) => {
      const student = { rows: 3, columns: 3, values: Float64Array.from(values) };
      const cost = crossEntropyLoss(student, probs, { reduction: 'sum' }).value;
      const divergence = klDivLoss(logSoftmax(student), truth, { reduction: 'sum' }).value;
      expect(Math.abs(cost - divergence - entropy)).toBeLessThan(1e-13 * 50);
    }),
  );
});

it('is the same for an index as for all mass on it, save what weighted means divide by', () => {
  for (const option of options) {
    const index = crossEntropyLoss(logits, labels, { ...option, reduction: 'none' });
    expect(crossEntropyLoss(logits, onehot, { ...option, reduction: 'none' })).toEqual(index);
  }
  const weighted = { reduction: 'mean', classWeights: [1, 2, 4] } as const;
  const [byIndex, byProbs] = [crossEntropyLoss(logits, labels, weighted), crossEntropyLoss(logits, onehot, weighted)];
  expect([byIndex.divisor, byProbs.divisor]).toEqual([7, 3]);
  expect(byIndex.sum).toBe(byProbs.sum);
});

it('does not see a shift of a row of logits', () => {
  const shifted = { ...logits, values: logits.values.map((z, i) => z + (i < 3 ? 4096 : -64)) };
  expect(crossEntropyLoss(shifted, labels, { reduction: 'mean' })).toEqual(
    crossEntropyLoss(logits, labels, { reduction: 'mean' }),
  );
});

it('smooths towards uniform: smoothing 1 forgets the labels', () => {
  const forgetful = { reduction: 'none', labelSmoothing: 1 } as const;
  expect(crossEntropyLoss(logits, labels, forgetful)).toEqual(
    crossEntropyLoss(logits, { kind: 'indices', labels: [0, 0, 0] }, forgetful),
  );
});

it('leaves ignored rows out of sum, mean and gradient, and out of a mean of nothing makes NaN', () => {
  const smoothed = { reduction: 'mean', labelSmoothing: 0.1 } as const;
  const kept = crossEntropyLoss(logits, { ...labels, labels: [2, -100, 0] }, smoothed);
  const alone = crossEntropyLoss(logits, labels, { reduction: 'none', labelSmoothing: 0.1 }).value;
  expect(kept.value).toBe(((alone[0] ?? 0) + (alone[2] ?? 0)) / 2);
  expect([...kept.gradient.values.slice(3, 6), kept.losses[1]]).toEqual([0, 0, 0, 0]);
  const nothing = crossEntropyLoss(logits, { ...labels, labels: [-100, -100, -100] }, { reduction: 'mean' });
  expect([nothing.value, nothing.sum, ...nothing.gradient.values]).toEqual([Number.NaN, ...Array(10).fill(0)]);
});

it('keeps the digits of a nearly certain label', () => {
  const first: CrossEntropyTarget = { kind: 'indices', labels: [0] };
  const { value, gradient } = crossEntropyLoss(matrixOf([[60, 0]]), first, { reduction: 'sum' });
  for (const found of [value, -(gradient.values[0] ?? 0), gradient.values[1] ?? 0]) {
    expect(Math.abs(found / 8.756510762696529e-27 - 1)).toBeLessThan(1e-15);
  }
});

it('is infinite where the target puts mass on a class ruled out, and not where it puts none', () => {
  const ruled = matrixOf([[0, -Infinity, 0]]);
  const at = (label: number, labelSmoothing = 0) =>
    crossEntropyLoss(ruled, { kind: 'indices', labels: [label] }, { reduction: 'mean', labelSmoothing }).value;
  expect([at(0), at(1), at(0, 0.1)]).toEqual([Math.LN2, Infinity, Infinity]);
});

it.each([
  ['too few labels', { kind: 'indices', labels: [0] }, {}, /labels must have 3 entries, got 1/],
  ['a label outside', { kind: 'indices', labels: [0, 3, 0] }, {}, /labels\[1\] must be below 3, got 3/],
  ['a negative label', { kind: 'indices', labels: [0, 0, -1] }, {}, /labels\[2\] must be an integer of at least 0/],
  ['half a label', { kind: 'indices', labels: [0.5, 0, 0] }, {}, /labels\[0\] must be an integer of at least 0/],
  ['another shape', { kind: 'probabilities', probs: matrixOf([[1]]) }, {}, /probs and logits must have the same shape/],
  [
    'a negative mass',
    { kind: 'probabilities', probs: { ...logits, values: logits.values.map((_, i) => (i === 4 ? -0.5 : 1)) } },
    {},
    /probs\[4\] must be finite and ≥ 0, got -0.5/,
  ],
  ['a smoothing above 1', labels, { labelSmoothing: 1.5 }, /labelSmoothing must be between 0 and 1, got 1.5/],
  ['too few weights', labels, { classWeights: [1] }, /classWeights must have 3 entries, got 1/],
  ['a weight that is NaN', labels, { classWeights: [1, Number.NaN, 1] }, /classWeights\[1\] must be finite and ≥ 0/],
] satisfies readonly (readonly [string, CrossEntropyTarget, (typeof options)[number], RegExp])[])(
  'refuses %s by name',
  (_, target, option, message) => {
    const call = () => crossEntropyLoss(logits, target, { ...option, reduction: 'mean' });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  },
);
