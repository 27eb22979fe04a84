import { expect, it } from 'vitest';
import { matrixOf } from './matrix';
import { supervisedLoss } from './supervisedLoss';

const batch = { logits: matrixOf([[0.5, -1.25, 2], [3, 0.125, -0.5]]), labels: [0, 0] };

it('counts every label without annealing', () => {
  const { threshold, mask, divisor, losses, loss } = supervisedLoss(batch, null);
  expect([threshold, ...mask, divisor]).toEqual([null, 1, 1, 2]);
  expect(loss).toBe(((losses[0] ?? 0) + (losses[1] ?? 0)) / 2);
});

it('stops counting a label once it is known above the threshold, which rises', () => {
  const maskAt = (progress: number) => [...supervisedLoss(batch, { schedule: 'linear', progress }).mask];
  expect([maskAt(0), maskAt(0.8), maskAt(0.95)]).toEqual([
    [1, 0],
    [1, 0],
    [1, 1],
  ]);
});

it('still counts a label whose probability equals the threshold', () => {
  const even = { logits: matrixOf([[1, 1]]), labels: [0] };
  expect([...supervisedLoss(even, { schedule: 'linear', progress: 0 }).mask]).toEqual([1]);
});

it('is 0, and flat, where every label is learnt too early', () => {
  const sure = { logits: matrixOf([[9, 0, 0], [0, 0, 9]]), labels: [0, 2] };
  const { loss, divisor, gradient } = supervisedLoss(sure, { schedule: 'exp', progress: 0 });
  expect([loss, divisor, ...gradient.values]).toEqual([0, 1, ...Array(6).fill(0)]);
});

it.each([
  ['a label outside', { ...batch, labels: [0, 3] }, 0, /labels\[1\] must be below 3, got 3/],
  ['a progress above 1', batch, 2, /progress must be between 0 and 1, got 2/],
  ['logits of Infinity', { ...batch, logits: matrixOf([[0], [Infinity]]) }, 0, /supervised\.logits\[1, 0\]/],
])('refuses %s by name', (_, given, progress, message) => {
  const call = () => supervisedLoss(given, { schedule: 'log', progress });
  expect(call).toThrow(RangeError);
  expect(call).toThrow(message);
});
