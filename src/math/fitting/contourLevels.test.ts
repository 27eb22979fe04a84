import { expect, it } from 'vitest';
import { contourLevels } from './contourLevels';

it('climbs in steps of 1, 2, 5 between the least and the largest value', () => {
  expect(contourLevels(Float64Array.of(0.03, 0.4, 7))).toEqual([0.05, 0.1, 0.2, 0.5, 1, 2, 5]);
});

it('grows coarser before it draws more lines than were asked for', () => {
  const values = Float64Array.of(0.0101, 9);
  expect(contourLevels(values, 6)).toEqual([0.03, 0.1, 0.3, 1, 3]);
  expect(contourLevels(values, 3)).toEqual([0.1, 1]);
  expect(contourLevels(values, 1)).toEqual([1]);
});

it('passes over what is infinite or NaN, and draws nothing on a flat', () => {
  expect(contourLevels(Float64Array.of(Number.NaN, 0.15, 0.6, Infinity))).toEqual([0.2, 0.5]);
  expect(contourLevels(Float64Array.of(2, 2, Infinity))).toEqual([]);
  expect(contourLevels(new Float64Array(0))).toEqual([]);
});

it('leaves out what is below a thousandth of the largest', () => {
  expect(contourLevels(Float64Array.of(0, 100))[0]).toBe(0.2);
});

it('refuses to draw fewer than one level', () => {
  expect(() => contourLevels(Float64Array.of(1, 2), 0)).toThrow(/most must be at least 1/);
});
