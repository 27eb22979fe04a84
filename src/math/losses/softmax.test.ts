import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compensatedSum } from '../divergence/compensatedSum';
import { logSoftmax } from './logSoftmax';
import { matrixOf, rowsOf } from './matrix';
import { softmax } from './softmax';

const row = fc.array(fc.double({ min: -700, max: 700, noNaN: true }), { minLength: 1, maxLength: 20 });

it('makes every row a pmf, in the order of the logits', () => {
  fc.assert(
    fc.property(row, fc.double({ min: 0.05, max: 100, noNaN: true }), (logits, temperature) => {
      const { values } = softmax(matrixOf([logits]), temperature);
      expect(Math.abs(compensatedSum(values) - 1)).toBeLessThan(1e-15 * 4);
      const classes = [...logits.keys()].toSorted((i, j) => (logits[i] ?? 0) - (logits[j] ?? 0));
      expect(classes.map((c) => values[c] ?? 0)).toEqual([...values].toSorted((p, q) => p - q));
    }),
  );
});

it('does not see a shift of a row, to the bit where the shift is exact', () => {
  const logits = [0.25, -3.5, 7.125];
  const shifted = logits.map((logit) => logit + 1024);
  expect(softmax(matrixOf([shifted, logits]))).toEqual(softmax(matrixOf([logits, shifted])));
  expect(logSoftmax(matrixOf([shifted]))).toEqual(logSoftmax(matrixOf([logits])));
});

it('is what logSoftmax is the log of', () => {
  fc.assert(
    fc.property(row, (logits) => {
      const probs = softmax(matrixOf([logits])).values;
      for (const [c, log] of logSoftmax(matrixOf([logits])).values.entries()) {
        expect(log).toBeLessThanOrEqual(0);
        expect(Math.abs(Math.exp(log) - (probs[c] ?? 0))).toBeLessThanOrEqual(3e-13 * (probs[c] ?? 0));
      }
    }),
  );
});

it('treats each row alone', () => {
  const [first, second] = [
    [1, 2, 3],
    [900, -900, 0],
  ];
  const together = rowsOf(softmax(matrixOf([first, second]), 0.7));
  expect(together[0]).toEqual(softmax(matrixOf([first]), 0.7).values);
  expect(together[1]).toEqual(softmax(matrixOf([second]), 0.7).values);
});

it('keeps the digits of a log-probability near 0', () => {
  // log p = −log(1 + e^−60) = −e^−60 to 26 digits
  const [log = 0] = logSoftmax(matrixOf([[60, 0]])).values;
  expect(Math.abs(log / -8.756510762696529e-27 - 1)).toBeLessThan(1e-15);
});

it('keeps the digits of a small probability far below the largest', () => {
  // exp(−1000.3/1.5) of these doubles, mpmath; rounding the quotient first would cost three digits
  const [, p = 0] = softmax(matrixOf([[1000.3, 0]]), 1.5).values;
  expect(Math.abs(p / 2.418168176331294e-290 - 1)).toBeLessThan(1e-15);
});

it('divides the logits by the temperature', () => {
  expect(softmax(matrixOf([[1, -2, 4]]), 4)).toEqual(softmax(matrixOf([[0.25, -0.5, 1]])));
});

it('gives a logit of −Infinity no mass', () => {
  const logits = matrixOf([[0, -Infinity, 0]]);
  expect(softmax(logits).values).toEqual(Float64Array.of(0.5, 0, 0.5));
  expect(logSoftmax(logits, 3).values).toEqual(Float64Array.of(-Math.LN2, -Infinity, -Math.LN2));
  expect(logSoftmax(matrixOf([[-Infinity, 5]])).values[1] === 0).toBe(true);
});

it.each([
  ['NaN', [[0, Number.NaN]], 1, /logits\[0, 1\] must be finite or -Infinity, got NaN/],
  ['Infinity', [[0, 0], [Infinity, 0]], 1, /logits\[1, 0\] must be finite or -Infinity, got Infinity/],
  ['a row of only −Infinity', [[0, 0], [-Infinity, -Infinity]], 1, /logits\[1\] must have a finite entry/],
  ['a temperature of 0', [[0, 0]], 0, /temperature must be positive and finite, got 0/],
  ['a temperature of Infinity', [[0, 0]], Infinity, /temperature must be positive and finite, got Infinity/],
  ['a temperature that is NaN', [[0, 0]], Number.NaN, /temperature must be positive and finite, got NaN/],
])('refuses %s by name', (_, logits, temperature, message) => {
  for (const f of [softmax, logSoftmax]) {
    expect(() => f(matrixOf(logits), temperature)).toThrow(RangeError);
    expect(() => f(matrixOf(logits), temperature)).toThrow(message);
  }
});
