import { expect, it } from 'vitest';
import { tsaThreshold } from './tsaThreshold';

const schedules = ['linear', 'log', 'exp'] as const;
const progress = Array.from({ length: 101 }, (_, i) => i / 100);

it.each(schedules)('%s rises all the way, from 1/K or above to 1 or below', (schedule) => {
  for (const classes of [2, 10]) {
    const thresholds = progress.map((x) => tsaThreshold(schedule, x, classes));
    expect(thresholds).toEqual(thresholds.toSorted((a, b) => a - b));
    expect(new Set(thresholds).size).toBe(thresholds.length);
    expect(thresholds[0]).toBeGreaterThanOrEqual(1 / classes);
    expect(thresholds.at(-1)).toBeLessThanOrEqual(1);
  }
});

it('log releases early and never everything, exp late, linear in between', () => {
  for (const x of progress.slice(1, -1)) {
    const [linear, log, exp] = [tsaThreshold('linear', x, 2), tsaThreshold('log', x, 2), tsaThreshold('exp', x, 2)];
    expect(exp).toBeLessThan(linear);
    expect(linear).toBeLessThan(log);
  }
  expect([tsaThreshold('linear', 0, 2), tsaThreshold('log', 0, 2)]).toEqual([0.5, 0.5]);
  expect([tsaThreshold('linear', 1, 2), tsaThreshold('exp', 1, 2)]).toEqual([1, 1]);
  expect(tsaThreshold('exp', 0, 2)).toBeCloseTo(0.5 + Math.exp(-5) / 2, 15);
  expect(tsaThreshold('log', 1, 2)).toBeCloseTo(1 - Math.exp(-5) / 2, 15);
});

it.each([
  ['a progress above 1', 1.01, 2, /progress must be between 0 and 1, got 1.01/],
  ['a progress that is NaN', Number.NaN, 2, /progress must be between 0 and 1, got NaN/],
  ['no classes', 0.5, 0, /classes must be an integer of at least 1, got 0/],
])('refuses %s by name', (_, x, classes, message) => {
  expect(() => tsaThreshold('log', x, classes)).toThrow(RangeError);
  expect(() => tsaThreshold('log', x, classes)).toThrow(message);
});
