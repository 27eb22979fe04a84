import { expect, it } from 'vitest';
import { consistencyLoss } from './consistencyLoss';
import type { ConsistencySettings, UnlabelledBatch } from './consistencyLoss';
import { matrixOf } from './matrix';

const original = matrixOf([[2, 0, -1], [0.1, 0, 0.2], [-3, 4, 0]]);
const augmented = matrixOf([[1, 0.5, 0], [0, 1, 0.5], [-1, 1, 2]]);
const source: ConsistencySettings = { temperature: 0.85, tempered: 'augmented', confidence: 0.45, normaliseBy: 'mask' };

const lossOf = (settings: Partial<ConsistencySettings>, batch: UnlabelledBatch = { original, augmented }) =>
  consistencyLoss(batch, { ...source, ...settings });

it('divides by the examples that count, or by all', () => {
  const [byMask, byBatch] = [lossOf({ normaliseBy: 'mask' }), lossOf({ normaliseBy: 'batch' })];
  expect([byMask.divisor, byBatch.divisor]).toEqual([2, 3]);
  expect(byMask.sum).toBe(byBatch.sum);
});

it('is not 0 for identical logits with T ≠ 1, on either side, and exactly 0 with T = 1', () => {
  const same = { original, augmented: original };
  for (const tempered of ['augmented', 'original'] as const) {
    expect(lossOf({ tempered, temperature: 0.85 }, same).loss).toBeGreaterThan(1e-3);
    const { loss, gradient } = lossOf({ tempered, temperature: 1 }, same);
    expect([loss, ...gradient.values]).toEqual(Array(10).fill(0));
  }
});

it('takes a temperature of 0 or less for 1', () => {
  for (const temperature of [0, -1]) {
    expect(lossOf({ temperature })).toEqual(lossOf({ temperature: 1 }));
  }
});

it('masks by the untempered original, strictly above the threshold', () => {
  const even = matrixOf([[1, 1], [0, 2]]);
  const maskAt = (confidence: number, temperature = 1) => [
    ...lossOf({ tempered: 'original', confidence, temperature }, { original: even, augmented: even }).mask,
  ];
  expect([maskAt(0.5), maskAt(0.4999), maskAt(0.9), maskAt(0.9, 0.1), maskAt(-1)]).toEqual([
    [0, 1],
    [1, 1],
    [0, 0],
    [0, 0],
    [1, 1],
  ]);
});

it('is 0, and flat, where every example is masked', () => {
  for (const normaliseBy of ['mask', 'batch'] as const) {
    const { loss, gradient, klPerExample } = lossOf({ confidence: 1, normaliseBy });
    expect([loss, ...gradient.values]).toEqual(Array(10).fill(0));
    expect(Math.min(...klPerExample)).toBeGreaterThan(0);
  }
});

it('lets a masked example contribute 0 even where its KL is infinite', () => {
  const unlabelled = { original, augmented: { ...augmented, values: augmented.values.with(4, -Infinity) } };
  const { klPerExample, loss } = lossOf({}, unlabelled);
  expect(klPerExample[1]).toBe(Infinity);
  expect(loss).toBe(lossOf({}).loss);
});

it.each([
  ['another shape', { original, augmented: matrixOf([[0]]) }, {}, /original and augmented must have the same shape/],
  ['an original that is NaN', { original: matrixOf([[Number.NaN]]), augmented }, {}, /original\[0, 0\] must be finite/],
  ['a NaN temperature', { original, augmented }, { temperature: Number.NaN }, /temperature must be finite, got NaN/],
  ['a NaN threshold', { original, augmented }, { confidence: Number.NaN }, /confidence must be finite, got NaN/],
])('refuses %s by name', (_, batch, settings, message) => {
  expect(() => lossOf(settings, batch)).toThrow(RangeError);
  expect(() => lossOf(settings, batch)).toThrow(message);
});
