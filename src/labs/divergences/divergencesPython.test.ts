import { beforeAll, describe, expect, it } from 'vitest';
import { divergencesMerged } from '../../engine/divergencesMerged';
import { divergencesOf } from '../../engine/divergencesOf';
import { divergencesTriangle } from '../../engine/divergencesTriangle';
import { divergenceFacts } from '../../math/divergence/divergenceFacts';
import { divergenceNames } from '../../math/divergence/divergenceNames';
import type { DivergenceName } from '../../math/divergence/divergenceNames';
import { inUnit } from '../../math/unit';
import { printedBy, pythonWith } from '../runPython';
import { divergencesPresets } from './divergencesPresets';
import { divergencesPython } from './divergencesPython';
import type { DivergencesScene } from './divergencesScene';
import { drained } from './drained';
import { presetNames } from './presetOf';

interface Case {
  readonly name: string;
  readonly scene: DivergencesScene;
}

const { apart, triangle, merging } = divergencesPresets;
const cases: readonly Case[] = [
  ...presetNames.map((name) => ({ name, scene: divergencesPresets[name] })),
  { name: 'Rényi of order 1', scene: { ...apart, alpha: 1 } },
  { name: 'a triangle of W₁', scene: { ...triangle, measure: 'wasserstein1' } },
  { name: 'bars with a group of three', scene: { ...merging, joins: [1, 2, 5] } },
];

const inBits = (name: DivergenceName, value: number): number => (divergenceFacts(name, 1).unit === 'information' ? inUnit(value, 'bits') : value);

const resultsOf = ({ p, q, alpha }: DivergencesScene) => ({ here: drained(divergencesOf({ p, q, alpha })) });

/** What the screen shows, by the names that the script prints. */
function shown(scene: DivergencesScene): ReadonlyMap<string, number> {
  const { mode, triple, alpha, measure, bars, joins } = scene;
  if (mode === 'triangle') {
    const { first, second, direct, slack } = divergencesTriangle({ ...triple, alpha })[measure];
    const write = (value: number): number =>
      measure === 'rootJensenShannon' ? value * Math.sqrt(inUnit(1, 'bits')) : inBits(measure, value);
    return new Map(Object.entries({ 'D(p, q)': write(first), 'D(q, r)': write(second), 'D(p, r)': write(direct), slack: write(slack) }));
  }
  if (mode === 'merge') {
    const { before, after } = divergencesMerged({ ...bars, joins, alpha });
    return new Map(
      divergenceNames.flatMap((name) => [
        [`before ${name}`, inBits(name, before[name].value)] as const,
        [`after ${name}`, inBits(name, after[name].value)] as const,
      ]),
    );
  }
  const { here } = resultsOf(scene).here;
  return new Map(divergenceNames.map((name) => [name, inBits(name, here[name].value)]));
}

const printed = (text: string): ReadonlyMap<string, number> =>
  new Map(
    text.split(/\r?\n/).filter((line) => line !== '').map((line) => {
      const [name = '', value = ''] = line.split(' = ');
      return [name, value === 'inf' ? Infinity : Number(value)] as const;
    }),
  );

const python = pythonWith('numpy, scipy', 'the Divergences lab');

describe('the Python of the Divergences lab, run by SciPy', () => {
  let outputs: readonly string[] = [];

  beforeAll(() => {
    if (python !== undefined) outputs = printedBy(python, cases.map(({ scene }) => divergencesPython(scene, resultsOf(scene), 'bits')));
  }, 240_000);

  it.for([...cases.entries()].map(([index, one]) => ({ ...one, index })))(
    'prints what the screen shows for $name, within 1e-7',
    ({ index, scene }, ctx) => {
      if (python === undefined) return ctx.skip('no python3 with NumPy and SciPy');
      const found = printed(outputs[index] ?? '');
      const expected = shown(scene);
      expect([...found.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
      for (const [name, value] of expected) {
        const got = found.get(name) ?? Number.NaN;
        expect(got === value || Math.abs(got - value) <= 1e-7 * Math.max(1, Math.abs(value)), `${name}: ${got} for ${value}`).toBe(true);
      }
    },
  );
});
