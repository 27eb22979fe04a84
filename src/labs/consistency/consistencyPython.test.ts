import { beforeAll, describe, expect, it } from 'vitest';
import { udaLoss } from '../../engine/udaLoss';
import type { UdaLossSteps } from '../../engine/udaLoss';
import { inUnit, units } from '../../math/unit';
import type { Unit } from '../../math/unit';
import { printedBy, pythonWith } from '../runPython';
import { setBatch, setLoss, setProgress } from './consistencyEdits';
import { consistencyPresets } from './consistencyPresets';
import { consistencyPython } from './consistencyPython';
import type { ConsistencyScene, Rows } from './consistencyScene';
import { udaRequest } from './udaRequest';

interface Case {
  readonly name: string;
  readonly scene: ConsistencyScene;
  readonly unit: Unit;
}

const { source, paper, identical, neverMasks, allMasked, early, late, wrong } = consistencyPresets;
const wave = (rows: number, classes: number, size: number): Rows =>
  Array.from({ length: rows }, (_, i) => Array.from({ length: classes }, (_one, c) => size * Math.sin(3 * i + 7 * c + i * c)));
const large = setBatch(source, { original: wave(8, 10, 4), augmented: wave(8, 10, 3).toReversed(), labelled: wave(8, 10, 5), labels: [0, 9, 3, 4, 2, 2, 7, 1] });

const scenes: readonly (readonly [name: string, scene: ConsistencyScene])[] = [
  ['the source’s defaults', source],
  ['as the paper', paper],
  ['identical logits', identical],
  ['two classes', neverMasks],
  ['all masked', allMasked],
  ['all masked, by the batch', setLoss(allMasked, { normaliseBy: 'batch' })],
  ['annealing, early', early],
  ['annealing, late', late],
  ['sure and wrong', wrong],
  ['without annealing', setLoss(source, { annealing: 'off' })],
  ['an exponential schedule', setProgress(setLoss(source, { annealing: 'exp' }), 0.83)],
  ['a temperature of 0, which means 1', setLoss(source, { temperature: 0 })],
  ['a low temperature', setLoss(source, { temperature: 0.05, coefficient: 3.5 })],
  ['a sharp target, without a mask', setLoss(paper, { temperature: 0.4, confidence: -1 })],
  ['a coefficient of 0', setLoss(source, { coefficient: 0 })],
  ['eight rows of ten classes', large],
  ['eight rows of ten classes, sharpened', setLoss(large, { tempered: 'original', temperature: 0.4, normaliseBy: 'batch', annealing: 'off' })],
];
const cases: readonly Case[] = scenes.map(([name, scene], i) => ({ name, scene, unit: units[i % units.length] ?? 'bits' }));

/** What the script has to print: each name with its numbers, in nats or without a unit, and the loss in the reader's unit too. */
function numbersOf({ supervised, unsupervised, total, supervisedGradient, augmentedGradient }: UdaLossSteps, unit: Unit) {
  return {
    target: [...unsupervised.targetProbs.values],
    confidence: [...unsupervised.confidences],
    mask: [...unsupervised.mask],
    log_probs: [...unsupervised.inputLogProbs.values],
    elements: [...unsupervised.elements.values],
    kl: [...unsupervised.klPerExample],
    consistency: [unsupervised.loss],
    ce: [...supervised.losses],
    supervised: [supervised.loss],
    loss: [total],
    ...(unit === 'nats' ? {} : { [`loss in ${unit}`]: [inUnit(total, unit)] }),
    'augmented.grad': [...augmentedGradient.values],
    'labelled.grad': [...supervisedGradient.values],
  };
}

const printed = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const [name, value] = line.split(' = ');
      return name !== undefined && value !== undefined ? [[name, value] as const] : [];
    }),
  );

const python = pythonWith('torch', 'the Consistency lab');

const single = (script: string): string => script.replace('dtype = torch.float64', 'dtype = torch.float32');

/** How far the script is from the screen, against the size of the number where that is above 1. */
function farthest(text: string | undefined, { scene, unit }: Case): number {
  const found = printed(text ?? '');
  const distances = Object.entries(numbersOf(udaLoss(udaRequest(scene)), unit)).flatMap(([name, wanted]) => {
    const values: readonly number[] = [JSON.parse(found.get(name) ?? 'null')].flat(2);
    if (values.length !== wanted.length) throw new Error(`${name}: ${values.length} numbers for ${wanted.length}`);
    return wanted.map((value, i) => Math.abs((values[i] ?? Number.NaN) - value) / Math.max(1, Math.abs(value)));
  });
  return distances.reduce((a, b) => (b <= a ? a : b), 0);
}

describe('the Python of the Consistency lab, run by PyTorch', () => {
  let outputs: readonly string[] = [];

  beforeAll(() => {
    if (python === undefined) return;
    const scripts = cases.map(({ scene, unit }) => consistencyPython(scene, unit));
    outputs = printedBy(python, [...scripts, ...scripts.map(single)]);
  }, 200_000);

  it.for([...cases.entries()].map(([index, one]) => ({ ...one, index })))(
    'prints every number of the screen to 1e-12, in single precision to 1e-6: $name',
    ({ index, ...one }, ctx) => {
      if (python === undefined) return ctx.skip('no python3 with PyTorch');
      expect(farthest(outputs[index], one)).toBeLessThan(1e-12);
      expect(farthest(outputs[index + cases.length], one)).toBeLessThan(1e-6);
    },
  );

  it('lets no gradient flow back to the original rows', (ctx) => {
    if (python === undefined) return ctx.skip('no python3 with PyTorch');
    for (const output of outputs) expect(printed(output).get('original.grad')).toBe('None');
  });
});
