import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Matrix } from '../losses/matrix';
import { rowsOf } from '../losses/matrix';
import { softmax } from '../losses/softmax';
import { tsaThreshold } from '../losses/tsaThreshold';
import { udaLoss } from '../losses/udaLoss';
import type { UdaSettings } from '../losses/udaLoss';
import { quickConsistencyLoss, quickSupervisedLoss } from './quickLosses';

const COLUMNS = 4;
const logit = fc.double({ min: -20, max: 20, noNaN: true });
const matrixOfRows = (rows: number): fc.Arbitrary<Matrix> =>
  fc.array(logit, { minLength: rows * COLUMNS, maxLength: rows * COLUMNS }).map((values) => ({ rows, columns: COLUMNS, values: Float64Array.from(values) }));
const label = fc.integer({ min: 0, max: COLUMNS - 1 });
const settingsArbitrary: fc.Arbitrary<UdaSettings> = fc.record({
  temperature: fc.constantFrom(-1, 0, 0.4, 0.85, 1, 2),
  tempered: fc.constantFrom('augmented', 'original'),
  confidence: fc.constantFrom(-1, 0.45, 0.8, 0.99, 1),
  normaliseBy: fc.constantFrom('mask', 'batch'),
  coefficient: fc.constantFrom(0, 1, 4),
  annealing: fc.option(fc.record({ schedule: fc.constantFrom('linear', 'log', 'exp'), progress: fc.double({ min: 0, max: 1, noNaN: true }) })),
});

function expectNear(found: number, exact: number): void {
  expect(Math.abs(found - exact)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(exact)));
}
function expectAllNear(found: ArrayLike<number>, exact: ArrayLike<number>): void {
  expect(found).toHaveLength(exact.length);
  for (let i = 0; i < exact.length; i++) expectNear(found[i] ?? Number.NaN, exact[i] ?? Number.NaN);
}

/** A probability that lies on its threshold but for rounding counts or not as the last digit falls: neither way is wrong. */
const isOnEdge = (logits: Matrix, labels: readonly number[], threshold: number): boolean =>
  rowsOf(softmax(logits)).some((row, i) => Math.abs((row[labels[i] ?? 0] ?? 0) - threshold) < 1e-12);

it('the quick losses, their gradients and what they count are those of udaLoss', () => {
  fc.assert(
    fc.property(matrixOfRows(3), fc.tuple(label, label, label), matrixOfRows(5), matrixOfRows(5), settingsArbitrary, (labelled, labels, original, augmented, settings) => {
      const exact = udaLoss({ supervised: { logits: labelled, labels }, unlabelled: { original, augmented } }, settings);
      const logits = Float64Array.of(...labelled.values, ...augmented.values);
      const gradient = new Float64Array(logits.length).fill(Number.NaN);
      const { annealing, coefficient } = settings;
      const threshold = annealing && tsaThreshold(annealing.schedule, annealing.progress, COLUMNS);
      fc.pre(threshold === null || !isOnEdge(labelled, labels, threshold));
      const supervised = quickSupervisedLoss(logits, COLUMNS, Uint8Array.from(labels), threshold, gradient);
      const places = { rows: 5, first: 3, columns: COLUMNS };
      const unsupervised = quickConsistencyLoss(original.values, logits, places, settings, coefficient, gradient);

      const meanOf = (mask: Uint8Array = new Uint8Array(0)) => mask.reduce((sum, counts) => sum + counts, 0) / mask.length;
      expect(supervised.share).toBe(meanOf(exact.supervised.mask));
      expect(unsupervised.share).toBe(meanOf(exact.unsupervised?.mask));
      expectNear(supervised.loss, exact.supervised.loss);
      expectNear(unsupervised.loss, exact.unsupervised?.loss ?? Number.NaN);
      expectNear(supervised.loss + coefficient * unsupervised.loss, exact.total);
      expectAllNear(gradient.subarray(0, 3 * COLUMNS), exact.supervisedGradient.values);
      expectAllNear(gradient.subarray(3 * COLUMNS), exact.augmentedGradient?.values ?? []);
    }),
  );
});

it('rows that do not count have no gradient, and the loss is then 0', () => {
  const logits = Float64Array.of(5, 0, 0, 0, 0.1, 0, 0, 0);
  const gradient = new Float64Array(8).fill(Number.NaN);
  const supervised = quickSupervisedLoss(logits, COLUMNS, Uint8Array.of(0), 0.5, gradient);
  const settings = { temperature: 1, tempered: 'augmented', confidence: 0.5, normaliseBy: 'mask' } as const;
  const unsupervised = quickConsistencyLoss(Float64Array.of(0.2, 0, 0, 0), logits, { rows: 1, first: 1, columns: COLUMNS }, settings, 1, gradient);
  expect([supervised, unsupervised]).toEqual([{ loss: 0, share: 0 }, { loss: 0, share: 0 }]);
  expect(rowsOf({ rows: 2, columns: COLUMNS, values: gradient }).map((row) => row.map(Math.abs))).toEqual([new Float64Array(4), new Float64Array(4)]);
});
