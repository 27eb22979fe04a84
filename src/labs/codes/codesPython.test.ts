import { beforeAll, describe, expect, it } from 'vitest';
import { codes } from '../../engine/codes';
import type { Codes } from '../../engine/codes';
import { inUnit, units } from '../../math/unit';
import { printedBy, pythonWith } from '../runPython';
import { setCode } from './codesEdits';
import { codesPresets } from './codesPresets';
import { codesPython } from './codesPython';
import { codeKinds } from './codesScene';
import { presetNames } from './presetOf';

const cases = [
  ...presetNames.flatMap((name) => codeKinds.map((code) => ({ name: `${name}, ${code}`, scene: setCode(codesPresets[name], code), unit: 'bits' as const }))),
  ...units.map((unit) => ({ name: `halves in ${unit}`, scene: codesPresets.halves, unit })),
];
const python = pythonWith('numpy', 'the Codes lab');

describe.runIf(python !== undefined)('the script of the Codes lab', () => {
  let printed: readonly string[] = [];
  let results: readonly Codes[] = [];
  beforeAll(async () => {
    const found = await Promise.all(cases.map(({ scene }) => codes(scene)));
    results = found;
    printed = printedBy(python ?? '', cases.map(({ scene, unit }, i) => codesPython(scene, found[i] ?? never(), unit)));
  }, 60_000);

  it.each(cases.map((one, i) => ({ ...one, i })))('prints what the screen shows: $name', ({ i, unit }) => {
    const result = results[i] ?? never();
    const lines = new Map((printed[i] ?? '').trim().split('\n').map((line) => [line.split(' = ')[0], line.split(' = ')[1] ?? '']));
    const read = (name: string): number => Number((lines.get(name) ?? 'nan').replace('inf', 'Infinity'));
    const expected: readonly (readonly [string, number])[] = [
      ['H(p)', inUnit(result.entropy.value, unit)],
      ['H(p, q)', inUnit(result.crossEntropy.value, unit)],
      ['KL(p || q)', inUnit(result.kl.value, unit)],
      ['right code', inUnit(result.right.expected.value * Math.LN2, unit)],
      ['wrong code', inUnit(result.wrong.expected.value * Math.LN2, unit)],
    ];
    for (const [name, value] of expected) expectSame(read(name), value);
  });
});

function expectSame(printed: number, value: number): void {
  if (Number.isFinite(value)) expect(Math.abs(printed - value)).toBeLessThanOrEqual(1e-12 * Math.max(1, Math.abs(value)));
  else expect(printed).toBe(value);
}

function never(): never {
  throw new Error('a case without a result');
}
