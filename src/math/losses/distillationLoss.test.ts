import fc from 'fast-check';
import { expect, it } from 'vitest';
import { crossEntropyLoss } from './crossEntropyLoss';
import { distillationLoss } from './distillationLoss';
import { klDivLoss } from './klDivLoss';
import { logSoftmax } from './logSoftmax';
import { matrixOf } from './matrix';
import { numericalGradient } from './numericalGradient';
import { softmax } from './softmax';

const student = matrixOf([
  [0.5, -1.25, 2],
  [3, 0.125, -0.5],
]);
const teacher = matrixOf([
  [1, 1, -2],
  [4, 0.5, 0.25],
]);
const labels = [0, 2];

it.each([
  { temperature: 1, alpha: 1 },
  { temperature: 4, alpha: 0.7 },
  { temperature: 0.5, alpha: 0.25 },
  { temperature: 2, alpha: 0 },
])('has the gradient that finite differences have, at $temperature and $alpha', (settings) => {
  const { gradient } = distillationLoss(student, teacher, labels, settings);
  const numerical = numericalGradient((at) => distillationLoss(at, teacher, labels, settings).total, student);
  for (const [i, slope] of numerical.values.entries()) {
    expect(Math.abs(slope - (gradient.values[i] ?? Number.NaN))).toBeLessThan(1e-8);
  }
});

it('is made of batchmean KL times T², and of cross-entropy', () => {
  const temperature = 3;
  const found = distillationLoss(student, teacher, labels, { temperature, alpha: 0.25 });
  const target = softmax(teacher, temperature);
  const kl = klDivLoss(logSoftmax(student, temperature), target, { reduction: 'batchmean' }).value;
  expect(found.teacherProbs).toEqual(target);
  expect(found.studentProbs).toEqual(softmax(student, temperature));
  expect(Math.abs(found.kl - kl)).toBeLessThan(1e-15);
  expect(found.kl).toBeCloseTo(((found.klPerExample[0] ?? 0) + (found.klPerExample[1] ?? 0)) / 2, 15);
  expect(found.distillation).toBe(9 * found.kl);
  expect(found.crossEntropy).toBe(crossEntropyLoss(student, { kind: 'indices', labels }, { reduction: 'mean' }).value);
  expect(found.total).toBe(0.75 * found.crossEntropy + 0.25 * found.distillation);
});

it('does not see a shift of a row, of teacher or student', () => {
  const settings = { temperature: 2, alpha: 0.5 };
  const shifted = (matrix: typeof student, by: number) => ({ ...matrix, values: matrix.values.map((z) => z + by) });
  expect(distillationLoss(shifted(student, 512), shifted(teacher, -32), labels, settings)).toEqual(
    distillationLoss(student, teacher, labels, settings),
  );
});

it('is exactly 0, and flat, for a student equal to its teacher, at every temperature', () => {
  fc.assert(
    fc.property(fc.double({ min: 0.05, max: 100, noNaN: true }), (temperature) => {
      const { total, gradient } = distillationLoss(teacher, teacher, labels, { temperature, alpha: 1 });
      expect([total, ...gradient.values]).toEqual([0, 0, 0, 0, 0, 0, 0]);
    }),
  );
});

it('tends to half the variance of the logits’ difference as T grows: T² keeps it from vanishing', () => {
  // KL → Var(d)/(2T²) with d the difference of the logits under the uniform distribution
  const [near, far] = [matrixOf([[1, 0, -1]]), matrixOf([[2, 0, 4]])];
  const { distillation } = distillationLoss(near, far, [0], { temperature: 1e6, alpha: 1 });
  expect(Math.abs(distillation / (((1 + 0 + 25) / 3 - 4) / 2) - 1)).toBeLessThan(1e-5);
});

it('counts a part of weight 0 for nothing, be it infinite', () => {
  const blind = matrixOf([[0, -Infinity, 1]]);
  const at = (alpha: number) => distillationLoss(blind, matrixOf([[0, 1, 0]]), [0], { temperature: 1, alpha }).total;
  expect(at(0)).toBeCloseTo(Math.log(1 + Math.E), 14);
  expect([at(0.5), at(1)]).toEqual([Infinity, Infinity]);
  const wrong = distillationLoss(blind, blind, [1], { temperature: 1, alpha: 1 });
  expect([wrong.total, wrong.crossEntropy]).toEqual([0, Infinity]);
});

it.each([
  ['another shape', matrixOf([[0]]), labels, { temperature: 1, alpha: 0 }, /student and teacher must have the same/],
  ['a label outside', teacher, [0, 3], { temperature: 1, alpha: 0 }, /labels\[1\] must be below 3/],
  ['a temperature of 0', teacher, labels, { temperature: 0, alpha: 0 }, /temperature must be positive and finite/],
  ['an alpha above 1', teacher, labels, { temperature: 1, alpha: 1.5 }, /alpha must be between 0 and 1/],
  [
    'a teacher that is NaN',
    { ...teacher, values: teacher.values.with(4, Number.NaN) },
    labels,
    { temperature: 1, alpha: 1 },
    /teacher\[1, 1\] must be finite or -Infinity/,
  ],
])('refuses %s by name', (_, other, indices, settings, message) => {
  const call = () => distillationLoss(student, other, indices, settings);
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});
