import { beforeAll, describe, expect, it } from 'vitest';
import { compareLaws } from '../../engine/compareLaws';
import { inUnit, units } from '../../math/unit';
import type { Unit } from '../../math/unit';
import { printedBy, pythonWith } from '../runPython';
import { setBinWidth, setCut, setDistribution, setScale, setSmoothing } from './compareEdits';
import { comparePresets } from './comparePresets';
import { comparePython } from './comparePython';
import type { CompareScene } from './compareScene';
import { presetNames } from './presetOf';
import { quantityNames } from './quantityNames';

interface Case {
  readonly name: string;
  readonly scene: CompareScene;
  readonly unit: Unit;
}

const { normals, mixture, worms, disjoint, truncated, zeros, counts, scale, tails } = comparePresets;
const cases: readonly Case[] = [
  ...presetNames.map((name, i): Case => ({ name, scene: comparePresets[name], unit: units[i % units.length] ?? 'bits' })),
  { name: 'both stretched, cut and in bins', scene: setBinWidth(setScale(truncated, truncated, 2), 0.7), unit: 'bits' },
  { name: 'disjoint, smoothed', scene: setSmoothing(disjoint, { p: 0.01, q: 0.02 }), unit: 'nats' },
  { name: 'on the line, smoothed', scene: setSmoothing(normals, { q: 0.05 }), unit: 'bits' },
  { name: 'on the positive numbers, smoothed', scene: setSmoothing(scale, { p: 0.05 }), unit: 'bits' },
  { name: 'zeros, smoothed', scene: setSmoothing(zeros, { p: 0.01, q: 0.01 }), unit: 'dits' },
  { name: 'counts, cut', scene: setCut(counts, 'p', { low: 1, high: 9 }), unit: 'bits' },
  { name: 'counts, smoothed', scene: setSmoothing(counts, { q: 0.02 }), unit: 'bits' },
  { name: 'counts beside a density', scene: setDistribution(worms, 'q', { family: 'normal', params: { mu: 5.4, sigma: 2.4 } }), unit: 'bits' },
  {
    name: 'a mixture beside a law cut off',
    scene: setCut(setDistribution(mixture, 'q', { family: 'laplace', params: { mu: 0, b: 1.2 } }), 'q', { low: -4.5, high: null }),
    unit: 'dits',
  },
  {
    name: 'own values, as a histogram and as a density',
    scene: setDistribution(
      setDistribution(normals, 'p', { family: 'histogram', params: { edges: [-1, 0, 0.5, 2, 4], counts: [3, 9, 4, 2] } }),
      'q',
      { family: 'gaussianKde', params: { data: [0.4, 1.1, 1.3, 2.2, 2.25, 2.9, 5.1, -0.3], bandwidth: 0.4 } },
    ),
    unit: 'nats',
  },
  {
    name: 'a tail too heavy',
    scene: setDistribution(tails, 'p', { family: 'studentT', params: { nu: 1.5, mu: 0, sigma: 1 } }),
    unit: 'bits',
  },
];

const NAMES = ['H(p)', 'H(q)', 'H(p, q)', 'H(q, p)', 'KL(p || q)', 'KL(q || p)'];

/** What the screen shows, by the names that the script prints. */
function shown({ scene, unit }: Case): ReadonlyMap<string, number> {
  const comparison = compareLaws({ pair: scene.pair, view: null });
  return new Map(quantityNames.map((name, i) => [NAMES[i] ?? '', inUnit(comparison[name].value, unit)]));
}

const script = ({ scene, unit }: Case): string =>
  comparePython(scene, { pair: compareLaws({ pair: scene.pair, view: null }) }, unit);

/** The lines `name = number` of what a script printed; `inf` is ∞. */
const printed = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', value = ''] = line.split(' = ');
        return [name, value === 'inf' ? Infinity : Number(value)] as const;
      }),
  );

const python = pythonWith('numpy, scipy', 'the Compare lab');

describe('the Python of the Compare lab, run by SciPy', () => {
  let outputs: readonly string[] = [];

  beforeAll(() => {
    if (python === undefined) return;
    outputs = printedBy(python, cases.map(script));
  }, 240_000);

  it.for([...cases.entries()].map(([index, one]) => ({ ...one, index })))(
    'prints what the screen shows for $name, within 1e-8',
    ({ index, ...one }, ctx) => {
      if (python === undefined) return ctx.skip('no python3 with NumPy and SciPy');
      const found = printed(outputs[index] ?? '');
      expect([...found.keys()].toSorted()).toEqual([...NAMES].toSorted());
      for (const [name, value] of shown(one)) {
        const difference = Math.abs((found.get(name) ?? Number.NaN) - value);
        expect(found.get(name) === value || difference <= 1e-8 * Math.max(1, Math.abs(value)), `${name}: ${found.get(name)} for ${value}`).toBe(true);
      }
    },
  );

  it('has seen ∞ by a lack of mass and by a tail, so that these are checked too', () => {
    expect([...shown({ name: '', scene: disjoint, unit: 'bits' }).values()]).toContain(Infinity);
    expect(script(cases.at(-1) ?? { name: '', scene: normals, unit: 'bits' })).toContain('diverges in a tail');
  });
});
