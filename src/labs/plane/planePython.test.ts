import { beforeAll, describe, expect, it } from 'vitest';
import { plane } from '../../engine/plane';
import { inUnit, units } from '../../math/unit';
import type { Unit } from '../../math/unit';
import { printedBy, pythonWith } from '../runPython';
import { planePresets } from './planePresets';
import { planePython } from './planePython';
import { planeRequest } from './planeRequest';
import type { PlaneScene } from './planeScene';
import { presetNames } from './presetOf';
import { runPlaces } from './runPlaces';

interface Case {
  readonly name: string;
  readonly scene: PlaneScene;
  readonly unit: Unit;
}

const { correlated, encoder, overshoot, bumps } = planePresets;
const cases: readonly Case[] = [
  ...presetNames.map((name, i): Case => ({ name, scene: planePresets[name], unit: units[i % units.length] ?? 'bits' })),
  { name: 'coordinate ascent, under way', scene: { ...correlated, step: 7 }, unit: 'bits' },
  { name: 'a descent, under way', scene: { ...encoder, step: 12 }, unit: 'dits' },
  { name: 'steps too large, under way', scene: { ...overshoot, step: 3 }, unit: 'bits' },
  { name: 'a q that leans', scene: { ...bumps, q: { mu: [1, 0.5], sigma: [0.9, 0.6], rho: -0.6 } }, unit: 'bits' },
];

/** What the screen shows, by the names that the script prints. */
function shown({ scene, unit }: Case): ReadonlyMap<string, number> {
  const result = plane(planeRequest(scene));
  const { forward, own } = result;
  const best = result.reverse[0];
  const told = (named: readonly (readonly [string, number | undefined])[]) => new Map(named.map(([name, nats = Number.NaN]) => [name, inUnit(nats, unit)]));
  if (scene.mode === 'twoModes') {
    return told([
      ['forward fit, KL(p || q)', forward.klPQ.value],
      ['reverse fit, KL(q || p)', best?.klQP.value],
      ['your q, KL(p || q)', own.klPQ.value],
      ['your q, KL(q || p)', own.klQP.value],
    ]);
  }
  const step = [`step ${scene.step}, KL(q || p)`, runPlaces(result, scene.step).at(-1)?.kl] as const;
  if (scene.mode === 'vae') return told([['both, KL(q || p)', own.klQP.value], ['both by quadrature, KL(q || p)', result.check?.value], step]);
  return told([
    ['forward fit, KL(p || q)', forward.klPQ.value],
    ['forward fit, KL(q || p)', forward.klQP.value],
    ['reverse fit, KL(p || q)', best?.klPQ.value],
    ['reverse fit, KL(q || p)', best?.klQP.value],
    ['your q, KL(p || q)', own.klPQ.value],
    ['your q, KL(q || p)', own.klQP.value],
    step,
  ]);
}

/** The lines `name = number` of what a script printed. */
const printed = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', value = ''] = line.split(' = ');
        return [name, Number(value)] as const;
      }),
  );

const python = pythonWith('numpy, scipy', 'the Two dimensions lab');

describe('the Python of the Two dimensions lab, run by SciPy', () => {
  let outputs: readonly string[] = [];

  beforeAll(() => {
    if (python === undefined) return;
    outputs = printedBy(python, cases.map(({ scene, unit }) => planePython(scene, unit)));
  }, 240_000);

  it.for([...cases.entries()].map(([index, one]) => ({ ...one, index })))('prints what the screen shows for $name', ({ index, ...one }, ctx) => {
    if (python === undefined) return ctx.skip('no python3 with NumPy and SciPy');
    const found = printed(outputs[index] ?? '');
    const all = shown(one);
    expect(all.size).toBeGreaterThan(2);
    for (const [name, value] of all) {
      const difference = Math.abs((found.get(name) ?? Number.NaN) - value);
      expect(difference <= 1e-7 * Math.max(1, Math.abs(value)), `${name}: ${found.get(name)} for ${value}`).toBe(true);
    }
  });
});
