import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compensatedSum } from '../divergence/compensatedSum';
import { roomFor, setProbability } from './setProbability';

const none: ReadonlySet<number> = new Set();

it('the others keep their proportions', () => {
  expect(setProbability([0.5, 0.3, 0.2], 0, 0, none)).toEqual([0, 0.6, 0.4]);
});

it('the others share equally where they sum to 0', () => {
  expect(setProbability([1, 0, 0], 0, 0.5, none)).toEqual([0.5, 0.25, 0.25]);
});

it('locked entries stay, and bound what the entry may take', () => {
  expect(setProbability([0.5, 0.25, 0.25], 0, 1, new Set([1]))).toEqual([0.75, 0.25, 0]);
});

it('nothing moves where the entry is locked or everything else is', () => {
  const probs = [0.5, 0.5];
  expect(setProbability(probs, 0, 0.9, new Set([0]))).toBe(probs);
  expect(setProbability(probs, 0, 0.9, new Set([1]))).toBe(probs);
});

it('a value below 0 is 0, above 1 is 1; a bad index and NaN are refused', () => {
  expect(setProbability([0.5, 0.5], 0, -1, none)).toEqual([0, 1]);
  expect(setProbability([0.5, 0.5], 0, 7, none)).toEqual([1, 0]);
  expect(() => setProbability([0.5, 0.5], 2, 0.1, none)).toThrow(/index must be an outcome/);
  expect(() => setProbability([0.5, 0.5], 0, Number.NaN, none)).toThrow(/value must be a number/);
});

it('the sum stays 1, whatever is set', () => {
  const weights = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 2, maxLength: 30 });
  fc.assert(
    fc.property(weights, fc.nat(), fc.double({ min: 0, max: 1, noNaN: true }), (raw, at, value) => {
      const total = compensatedSum(raw);
      fc.pre(total > 0);
      const next = setProbability(raw.map((w) => w / total), at % raw.length, value, none);
      expect(compensatedSum(next)).toBeCloseTo(1, 13);
      expect(Math.min(...next)).toBeGreaterThanOrEqual(0);
    }),
  );
});

it('the room of an entry is what the locks leave, and its own value where nothing else may move', () => {
  expect(roomFor([0.5, 0.25, 0.25], 0, new Set([1]))).toBe(0.75);
  expect(roomFor([0.5, 0.25, 0.25], 0, none)).toBe(1);
  expect(roomFor([0.5, 0.25, 0.25], 0, new Set([1, 2]))).toBe(0.5);
  expect(roomFor([0.5, 0.25, 0.25], 0, new Set([0]))).toBe(0.5);
});
