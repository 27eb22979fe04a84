import { expect, it } from 'vitest';
import { udaLoss } from '../../engine/udaLoss';
import { createNumberFormat } from '../../i18n/numberFormat';
import type { Unit } from '../../math/unit';
import { setLoss } from './consistencyEdits';
import { consistencyPresets } from './consistencyPresets';
import type { ConsistencyScene } from './consistencyScene';
import { lookFormula } from './lookFormula';
import { numberText } from './numberText';
import type { StepsLook, StepTensor } from './stepsLook';
import { stepTensors, tensorShapes } from './stepsLook';
import { stepsValues } from './stepsValues';
import { udaRequest } from './udaRequest';

const { source, paper, allMasked } = consistencyPresets;

function formulaOf(scene: ConsistencyScene, look: StepsLook, unit: Unit = 'nats'): string {
  const format = createNumberFormat('en', unit);
  return lookFormula(look, {
    scene,
    values: stepsValues(scene, udaLoss(udaRequest(scene))),
    text: (tensor, value) => numberText(tensor, format)(value),
    plain: (value) => format.plain(value, 4),
  });
}
const at = (tensor: StepTensor, row: number | null = null, column: number | null = null): StepsLook => ({ tensor, row, column });

/** The number that the arithmetic comes to, as a calculator would have it. */
function calculated(formula: string): number {
  const arithmetic = formula
    .replace(/^[^=]*= /, '')
    .replace(/ = [^=]*$/, '')
    .replaceAll('−', '-')
    .replaceAll('×', '*')
    .replaceAll(/ln ([\d.]+)/g, 'Math.log($1)')
    .replaceAll(/ln \(/g, 'Math.log(')
    .replaceAll('exp', 'Math.exp')
    .replaceAll('max', 'Math.max');
  // oxlint-disable-next-line typescript/no-implied-eval, typescript/no-unsafe-call -- a formula of our own, of numbers and signs alone
  return Number(new Function(`return ${arithmetic}`)());
}
const stated = (formula: string): number => Number(formula.replace(/^.* = /, '').replace('−', '-'));

const computed = stepTensors.filter((tensor) => !['original', 'augmented', 'labelled', 'mask', 'kept'].includes(tensor));
const scenes = [
  ['the source’s defaults', source],
  ['as the paper', paper],
  ['all masked', allMasked],
  ['without annealing', setLoss(paper, { annealing: 'off', coefficient: 2.5 })],
] as const;

it.each(scenes.flatMap(([name, scene]) => computed.map((tensor) => [tensor, name, scene] as const)))(
  'the arithmetic of %s comes to what is stated: %s',
  (tensor, _, scene) => {
    const { rows, hasClasses } = tensorShapes[tensor];
    for (const row of rows === null ? [null] : [0, 1, 2]) {
      for (const column of hasClasses ? [0, 2] : [null]) {
        const formula = formulaOf(scene, at(tensor, row, column));
        // The numbers in it are rounded to three decimals.
        expect(Math.abs(calculated(formula) - stated(formula))).toBeLessThan(0.006);
      }
    }
  },
);

it.each([
  [at('original', 1, 1), 'original[2, B] = 2.40'],
  [at('mask', 2), 'mask[3] = 0.367 > 0.45 → 0'],
  [at('kept', 0), 'kept[1] = 0.883 ≤ 0.6667 → 0'],
  [at('kls', 1), 'kl[2] = (−0.163) + 0.928 + (−0.068) = 0.697'],
  [at('losses', 1), 'ce[2] = −ln 0.475 = 0.743'],
  [at('total'), 'loss = 1.131 + 1 × 0.264 = 1.395'],
])('is written as a reader would: %o', (look, written) => {
  expect(formulaOf(source, look)).toBe(written);
});

it('divides by at least 1 where all are masked, and says so', () => {
  expect(formulaOf(allMasked, at('consistency'))).toContain('/ max(0, 1) = 0.000');
});

it('is in nats as the code beside it, whatever the unit of the reader', () => {
  for (const tensor of stepTensors) {
    const look = at(tensor, tensorShapes[tensor].rows === null ? null : 1, tensorShapes[tensor].hasClasses ? 1 : null);
    expect(formulaOf(source, look, 'bits')).toBe(formulaOf(source, look));
  }
});
