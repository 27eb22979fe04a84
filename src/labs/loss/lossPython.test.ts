import { beforeAll, describe, expect, it } from 'vitest';
import { lossPipeline } from '../../engine/lossPipeline';
import type { LossPipeline } from '../../engine/lossPipeline';
import { printedBy, pythonWith } from '../runPython';
import { lossPython } from './lossCode';
import { setLogTarget, setSmoothing, setTargetKind, setTemperature, setWiring } from './lossEdits';
import { lossPresets } from './lossPresets';
import { factorOf } from './lossScene';
import type { LossScene } from './lossScene';
import { wiringNames } from './lossSchema';
import { presetNames } from './presetOf';

interface Case {
  readonly name: string;
  readonly scene: LossScene;
}

const { batch, learned, distillation, smoothing, digits } = lossPresets;
const cases: readonly Case[] = [
  ...presetNames.map((name) => ({ name, scene: lossPresets[name] })),
  ...wiringNames.flatMap((wiring) =>
    [false, true].map((log) => ({ name: `${wiring}, ${log ? 'logs' : 'probabilities'}`, scene: setWiring(setLogTarget(batch, log), wiring) })),
  ),
  ...wiringNames.map((wiring) => ({ name: `${wiring}, a teacher at T = 4`, scene: setWiring(distillation, wiring) })),
  { name: 'a learned target, as logs', scene: setLogTarget(setTemperature(learned, 0.5), true) },
  { name: 'smoothed labels, as logs', scene: setLogTarget(setSmoothing(smoothing, 0.3), true) },
  { name: 'digits at T = 0.1', scene: setTemperature(digits, 0.1) },
  { name: 'labels exchanged with the model', scene: setWiring(setTargetKind(batch, 'labels'), 'reversed') },
  { name: 'every element', scene: { ...batch, reduction: 'none' } },
];

const python = pythonWith('torch', 'the Loss lab');

/** What a script prints, by name; nan and inf as JavaScript has them. */
function readPrinted(text: string): ReadonlyMap<string, readonly number[]> {
  const read = (value: string): readonly number[] =>
    value
      .replaceAll(/[[\]\s]/g, '')
      .split(',')
      .map((one) => (one.endsWith('inf') ? (one.startsWith('-') ? -Infinity : Infinity) : Number(one)));
  return new Map(
    text
      .trim()
      .split(/\r?\n/)
      .map((line) => {
        const [name = '', value = ''] = line.split(' = ');
        return [name, read(value)];
      }),
  );
}

/** As near as doubles are in another order of operations; NaN is found where NaN is wanted. */
function expectNear(found: readonly number[] | undefined, wanted: ArrayLike<number>, what: string): void {
  expect(found?.length, `${what}: how many`).toBe(wanted.length);
  const largest = Math.max(1, ...Array.from(wanted, Math.abs).filter(Number.isFinite));
  for (const [i, value] of (found ?? []).entries()) {
    const want = wanted[i] ?? 0;
    const isNear = Object.is(value, want) || Math.abs(value - want) <= 1e-12 * largest;
    expect(isNear, `${what}, entry ${i}: ${value} for ${want}`).toBe(true);
  }
}

describe('the Python of the Loss lab, run by PyTorch', () => {
  let results: readonly LossPipeline[] = [];
  let outputs: readonly string[] = [];

  beforeAll(() => {
    results = cases.map(({ scene }) => lossPipeline(scene));
    if (python === undefined) return;
    outputs = printedBy(python, cases.map(({ scene }) => lossPython(scene)));
  }, 200_000);

  it.for([...cases.entries()].map(([index, one]) => ({ ...one, index })))(
    'prints the numbers of the screen to 1e-12: $name',
    ({ index, scene }, ctx) => {
      if (python === undefined) return ctx.skip('no python3 with PyTorch');
      const result = results[index];
      if (!result) throw new Error('no result');
      const found = readPrinted(outputs[index] ?? '');
      const wired = result.wirings[scene.wiring];
      const loss = scene.reduction === 'none' ? result.elements.values : [factorOf(scene) * wired[scene.reduction]];
      const rows = scene.student.length;
      expectNear(found.get('loss'), loss, 'loss');
      expectNear(found.get('pointwise'), result.elements.values, 'pointwise');
      expectNear(found.get('per_example'), result.rowSums, 'per_example');
      for (const name of ['sum', 'mean', 'batchmean'] as const) expectNear(found.get(name), [wired[name]], name);
      expectNear(found.get('ce'), [result.crossEntropy * rows], 'ce');
      const isNan = scene.wiring === 'right' && Number.isNaN(wired.sum);
      expectNear(found.get('kl'), [isNan ? Number.NaN : result.kl * rows], 'kl');
      expectNear(found.get('d ce / d z'), result.gradients.crossEntropy.values, 'd ce / d z');
      expectNear(found.get('d kl / d z'), result.gradients.kl.values, 'd kl / d z');
      expectNear(found.get('d kl / d t') ?? [], result.targetGradients && scene.learned ? result.targetGradients.kl.values : [], 'd kl / d t');
      expectNear(
        found.get('d ce / d t') ?? [],
        result.targetGradients && scene.learned ? result.targetGradients.crossEntropy.values : [],
        'd ce / d t',
      );
    },
  );
});
