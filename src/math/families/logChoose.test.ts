import { expect, it } from 'vitest';
import { logChoose } from './logChoose';

it('is the log of the coefficient, exactly where that is a safe integer', () => {
  expect(logChoose(10, 5)).toBe(Math.log(252));
  expect(logChoose(56, 28)).toBe(Math.log(7648690600760440));
});

it('is 0 at both ends and symmetric', () => {
  expect([logChoose(40, 0), logChoose(40, 40)]).toEqual([0, 0]);
  expect(logChoose(63, 20)).toBe(logChoose(63, 43));
});

it('obeys Pascal’s rule on both sides of where the coefficient overflows', () => {
  for (const n of [64, 1000, 1001, 5000]) {
    const sum = Math.exp(logChoose(n - 1, 6) - logChoose(n, 7)) + Math.exp(logChoose(n - 1, 7) - logChoose(n, 7));
    expect(sum).toBeCloseTo(1, 12);
  }
  expect(logChoose(1000, 500)).toBeCloseTo(689.4672615678511, 10);
  expect(logChoose(1001, 500) - logChoose(1000, 500)).toBeCloseTo(Math.log(1001 / 501), 12);
});

it('is not a number where k is no choice', () => {
  expect([logChoose(3, -1), logChoose(3, 4)]).toEqual([Number.NaN, Number.NaN]);
});
