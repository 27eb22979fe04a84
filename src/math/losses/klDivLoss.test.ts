import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compensatedSum } from '../divergence/compensatedSum';
import { klDivLoss } from './klDivLoss';
import { logSoftmax } from './logSoftmax';
import { matrixOf } from './matrix';
import { numericalGradient } from './numericalGradient';
import { softmax } from './softmax';

const shape = fc.record({ rows: fc.integer({ min: 1, max: 4 }), columns: fc.integer({ min: 1, max: 5 }) });
const matrixIn = (size: { rows: number; columns: number }, min: number, max: number) =>
  fc
    .array(fc.double({ min, max, noNaN: true }), {
      minLength: size.rows * size.columns,
      maxLength: size.rows * size.columns,
    })
    .map((values) => ({ ...size, values: Float64Array.from(values) }));
const inputAndTarget = shape.chain((size) => fc.tuple(matrixIn(size, -20, 0), matrixIn(size, 0.01, 2)));

it('divides one sum three ways: 1, the rows, the entries', () => {
  fc.assert(
    fc.property(inputAndTarget, ([input, target]) => {
      const sum = klDivLoss(input, target, { reduction: 'sum' }).value;
      const batchmean = klDivLoss(input, target, { reduction: 'batchmean' });
      const mean = klDivLoss(input, target, { reduction: 'mean' });
      expect([batchmean.value, batchmean.divisor]).toEqual([sum / input.rows, input.rows]);
      expect([mean.value, mean.divisor]).toEqual([sum / input.values.length, input.values.length]);
      const none = klDivLoss(input, target, { reduction: 'none' });
      expect(none.value).toBe(none.elements);
      expect(Math.abs(compensatedSum(none.value.values) - sum)).toBeLessThan(1e-14 * 100);
    }),
  );
});

it('has the gradients that finite differences have, in both arguments and for logs', () => {
  fc.assert(
    fc.property(inputAndTarget, fc.boolean(), ([input, positive], logTarget) => {
      const target = logTarget ? { ...positive, values: positive.values.map(Math.log) } : positive;
      const options = { reduction: 'batchmean', logTarget } as const;
      const { inputGradient, targetGradient } = klDivLoss(input, target, options);
      const overInput = numericalGradient((at) => klDivLoss(at, target, options).value, input);
      const gentle = { ...target, values: logTarget ? target.values : target.values.map((t) => t + 1) };
      const overTarget = numericalGradient((at) => klDivLoss(input, at, options).value, gentle);
      const analytic = logTarget ? targetGradient : klDivLoss(input, gentle, options).targetGradient;
      for (const [i, slope] of overInput.values.entries()) {
        expect(Math.abs(slope - (inputGradient.values[i] ?? Number.NaN))).toBeLessThan(1e-6);
        expect(Math.abs((overTarget.values[i] ?? Number.NaN) - (analytic.values[i] ?? Number.NaN))).toBeLessThan(1e-6);
      }
    }),
    { numRuns: 50 },
  );
});

it('is the KL from target to model where both are pmfs, whichever way the target is given', () => {
  const [model, truth] = [matrixOf([[0, 1, -2]]), matrixOf([[0.5, 0, 3]])];
  const options = { reduction: 'batchmean' } as const;
  const given = klDivLoss(logSoftmax(model), softmax(truth), options).value;
  const logs = klDivLoss(logSoftmax(model), logSoftmax(truth), { ...options, logTarget: true }).value;
  expect(given).toBeGreaterThan(0);
  expect(logs).toBeCloseTo(given, 14);
  expect(klDivLoss(logSoftmax(truth), softmax(model), options).value).not.toBeCloseTo(given, 2);
});

it('keeps its digits where target and model agree to the last bits', () => {
  // ½ ± δ against ½: the sum is 2δ²(1 + O(δ²)) though each element is δ. The double nearest log ½ is off by 2.3e-17,
  // which every sum over masses of 1 shows.
  const delta = 2 ** -30;
  const input = matrixOf([[Math.log(0.5), Math.log(0.5)]]);
  const target = matrixOf([[0.5 + delta, 0.5 - delta]]);
  const same = klDivLoss(input, matrixOf([[0.5, 0.5]]), { reduction: 'sum' }).value;
  const moved = klDivLoss(input, target, { reduction: 'sum' }).value;
  expect(same).toBeCloseTo(-2.3190468138462996e-17, 30);
  expect(Math.abs((moved - same) / (2 * delta ** 2) - 1)).toBeLessThan(1e-15);
});

it('lets a target of 0 contribute 0 against every input, and has no gradient there', () => {
  const found = klDivLoss(matrixOf([[-Infinity, -1, 0]]), matrixOf([[0, 0, 1]]), { reduction: 'sum' });
  expect(found.value).toBe(0);
  expect([...found.targetGradient.values]).toEqual([Number.NaN, Number.NaN, 1]);
  expect([...found.inputGradient.values]).toEqual([0, 0, -1]);
  const logs = klDivLoss(matrixOf([[-Infinity, 0]]), matrixOf([[-Infinity, 0]]), { reduction: 'sum', logTarget: true });
  expect([logs.value, ...logs.targetGradient.values]).toEqual([0, Number.NaN, 1]);
});

it('is infinite where the model rules out what the target has', () => {
  const found = klDivLoss(matrixOf([[-Infinity, 0]]), matrixOf([[0.5, 0.5]]), { reduction: 'batchmean' });
  expect([found.value, found.elements.values[0]]).toEqual([Infinity, Infinity]);
  expect([found.inputGradient.values[0], found.targetGradient.values[0]]).toEqual([-0.5, Infinity]);
  const faint = klDivLoss(matrixOf([[-Infinity]]), matrixOf([[-800]]), { reduction: 'sum', logTarget: true });
  expect([faint.value, faint.targetGradient.values[0]]).toEqual([Infinity, Infinity]);
});

it('stays exact where eˣ or eʸ is no double', () => {
  const at = (input: number, target: number, logTarget = false) =>
    klDivLoss(matrixOf([[input]]), matrixOf([[target]]), { reduction: 'sum', logTarget }).value;
  expect([at(-770, 0.5), at(1e6, 1)]).toEqual([0.5 * (770 - Math.LN2), -1e6]);
  expect([at(-1000, 0, true), at(800, 800, true), at(-746, -746.25, true)]).toEqual([1000, 0, 0]);
  expect(at(-590, 2 ** 600)).toBe(2 ** 600 * (600 * Math.LN2 + 590));
});

it('takes probabilities for logs if it is given them: negative, and no KL', () => {
  const pmf = softmax(matrixOf([[0, 1, -2]]));
  expect(klDivLoss(pmf, pmf, { reduction: 'sum' }).value).toBeLessThan(0);
});

it.each([
  ['an input that is NaN', [[0, Number.NaN]], [[0, 1]], false, /input\[0, 1\] must be finite or -Infinity, got NaN/],
  ['an input of Infinity', [[Infinity, 0]], [[0, 1]], false, /input\[0, 0\] must be finite or -Infinity/],
  ['a negative target', [[0], [0]], [[1], [-1]], false, /target\[1, 0\] must be finite and ≥ 0, got -1/],
  ['a target of Infinity', [[0]], [[Infinity]], false, /target\[0, 0\] must be finite and ≥ 0/],
  ['a log target that is NaN', [[0]], [[Number.NaN]], true, /target\[0, 0\] must be finite or -Infinity, got NaN/],
  ['two shapes', [[0, 0]], [[1]], false, /input and target must have the same shape, got 1 × 2 and 1 × 1/],
])('refuses %s by name', (_, input, target, logTarget, message) => {
  const call = () => klDivLoss(matrixOf(input), matrixOf(target), { reduction: 'sum', logTarget });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});
