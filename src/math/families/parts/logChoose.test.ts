import { expect, it } from 'vitest';
import reference from '../counts.json';
import { logChoose } from './logChoose';

it('is the log of the coefficient, exactly where that is a safe integer', () => {
  expect(logChoose(10, 5)).toBe(Math.log(252));
  expect(logChoose(56, 28)).toBe(Math.log(7648690600760440));
});

it('is 0 at both ends and symmetric', () => {
  expect([logChoose(40, 0), logChoose(40, 40)]).toEqual([0, 0]);
  expect(logChoose(63, 20)).toBe(logChoose(63, 43));
});

it.each(reference.logChoose)('is $value for $k of $n', ({ n, k, value }) => {
  expect(Math.abs(logChoose(n, k) / value - 1)).toBeLessThan(1e-15);
});

it('is not a number where k is no choice', () => {
  expect([logChoose(3, -1), logChoose(3, 4)]).toEqual([Number.NaN, Number.NaN]);
});
