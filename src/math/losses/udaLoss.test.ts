import { expect, it } from 'vitest';
import { compensatedSum } from '../divergence/compensatedSum';
import { klDivLoss } from './klDivLoss';
import { logSoftmax } from './logSoftmax';
import { matrixOf } from './matrix';
import type { Matrix } from './matrix';
import { numericalGradient } from './numericalGradient';
import { softmax } from './softmax';
import { udaLoss } from './udaLoss';
import type { UdaBatch, UdaSettings } from './udaLoss';

const supervised = { logits: matrixOf([[0.5, -1.25, 2], [3, 0.125, -0.5]]), labels: [0, 0] };
const original = matrixOf([[2, 0, -1], [0.1, 0, 0.2], [-3, 4, 0]]);
const augmented = matrixOf([[1, 0.5, 0], [0, 1, 0.5], [-1, 1, 2]]);
const batch: UdaBatch = { supervised, unlabelled: { original, augmented } };
const source: UdaSettings = {
  temperature: 0.85,
  tempered: 'augmented',
  confidence: 0.45,
  normaliseBy: 'mask',
  coefficient: 1,
  annealing: { schedule: 'linear', progress: 0.75 },
};
const variants = (['augmented', 'original'] as const).flatMap((tempered) =>
  (['mask', 'batch'] as const).map((normaliseBy) => ({ ...source, tempered, normaliseBy, coefficient: 2.5 })),
);

it.each(variants)('has the gradients that finite differences have, $tempered, $normaliseBy', (settings) => {
  const found = udaLoss(batch, settings);
  const overAugmented = numericalGradient(
    (at) => udaLoss({ supervised, unlabelled: { original, augmented: at } }, settings).total,
    augmented,
  );
  const overSupervised = numericalGradient(
    (at) => udaLoss({ ...batch, supervised: { ...supervised, logits: at } }, settings).total,
    supervised.logits,
  );
  const assertNear = (numerical: Matrix, analytic: Matrix | null) => {
    for (const [i, slope] of numerical.values.entries()) {
      expect(Math.abs(slope - (analytic?.values[i] ?? Number.NaN))).toBeLessThan(1e-8);
    }
  };
  assertNear(overAugmented, found.augmentedGradient);
  assertNear(overSupervised, found.supervisedGradient);
});

it('is the source, line by line', () => {
  const { supervised: labelled, unsupervised, total } = udaLoss(batch, source);
  expect(labelled.threshold).toBe(0.75 * (1 - 1 / 3) + 1 / 3);
  expect(labelled.probs).toEqual(softmax(supervised.logits));
  expect([...labelled.mask]).toEqual([1, 0]);
  expect(labelled.loss).toBe(-(logSoftmax(supervised.logits).values[0] ?? 0));
  expect(unsupervised?.targetProbs).toEqual(softmax(original));
  expect(unsupervised?.inputLogProbs).toEqual(logSoftmax(augmented, 0.85));
  expect([...(unsupervised?.mask ?? [])]).toEqual([1, 0, 1]);
  const elements = klDivLoss(logSoftmax(augmented, 0.85), softmax(original), { reduction: 'none' }).value;
  for (const [i, element] of elements.values.entries()) {
    expect(Math.abs(element - (unsupervised?.elements.values[i] ?? Number.NaN))).toBeLessThan(1e-15);
  }
  const perExample = [...(unsupervised?.klPerExample ?? [])];
  expect(perExample[0]).toBeCloseTo(compensatedSum(elements.values.slice(0, 3)), 15);
  expect([unsupervised?.divisor, unsupervised?.loss]).toEqual([2, ((perExample[0] ?? 0) + (perExample[2] ?? 0)) / 2]);
  expect(total).toBe(labelled.loss + (unsupervised?.loss ?? Number.NaN));
});

it('is the supervised loss alone without an unlabelled batch, or with a coefficient of 0', () => {
  const alone = udaLoss({ supervised, unlabelled: null }, source);
  expect(alone).toEqual({
    supervised: alone.supervised,
    unsupervised: null,
    total: alone.supervised.loss,
    supervisedGradient: alone.supervised.gradient,
    augmentedGradient: null,
  });
  const unheard = udaLoss(batch, { ...source, coefficient: 0 });
  expect([unheard.total, ...(unheard.augmentedGradient?.values ?? [])]).toEqual([alone.total, ...Array(9).fill(0)]);
});

const pair = matrixOf([[0, 1]]);

it.each([
  ['other classes', { unlabelled: { original: pair, augmented: pair } }, {}, /original must have 3 columns, got 2/],
  ['a label outside', { supervised: { ...supervised, labels: [0, 3] } }, {}, /labels\[1\] must be below 3/],
  ['a progress above 1', {}, { annealing: { schedule: 'exp', progress: 2 } }, /progress must be between 0 and 1/],
  ['a negative coefficient', {}, { coefficient: -1 }, /coefficient must be finite and ≥ 0, got -1/],
] satisfies readonly (readonly [string, Partial<UdaBatch>, Partial<UdaSettings>, RegExp])[])(
  'refuses %s by name',
  (_, part, settings, message) => {
    const call = () => udaLoss({ ...batch, ...part }, { ...source, ...settings });
    expect(call).toThrow(RangeError);
    expect(call).toThrow(message);
  },
);
