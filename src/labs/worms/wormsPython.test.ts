import { beforeAll, describe, expect, it } from 'vitest';
import { handlers } from '../../engine/handlers';
import type { RunResult } from '../../engine/handlers';
import type { Comparison } from '../../math/divergence/compare';
import { inUnit } from '../../math/unit';
import type { Unit } from '../../math/unit';
import { defaultScene } from '../../scene/sceneKind';
import { printedBy, pythonWith } from '../runPython';
import { wormsCore } from './wormsCore';
import { freeRival, setRivalProb, setRun, setTarget, setTargetProb, setTheta } from './wormsEdits';
import { wormsPython } from './wormsPython';
import { outcomesOf } from './wormsScene';
import type { WormsScene } from './wormsScene';

const worms = defaultScene(wormsCore);
const holed = setTargetProb(worms, worms, 4, 0);
const freed = setRivalProb(freeRival(worms), worms, 2, 0.3);

interface Case {
  readonly name: string;
  readonly scene: WormsScene;
  readonly unit: Unit;
}

const cases: readonly Case[] = [
  { name: 'the worms as they open', scene: worms, unit: 'bits' },
  { name: 'the worms after 3 steps', scene: setRun(worms, { step: 3 }), unit: 'nats' },
  { name: 'the worms at the end of the run', scene: setRun(worms, { step: 200 }), unit: 'dits' },
  {
    name: 'the reverse direction after 12 steps',
    scene: setRun({ ...setTheta(worms, 0.2), direction: 'reverse' }, { stepSize: 0.01, step: 12 }),
    unit: 'bits',
  },
  {
    name: 'the logit after 5 steps',
    scene: setRun(worms, { coordinate: 'unconstrained', stepSize: 0.1, step: 5 }),
    unit: 'bits',
  },
  {
    name: 'the reverse direction in the logit after 9 steps',
    scene: setRun({ ...worms, direction: 'reverse' }, { coordinate: 'unconstrained', stepSize: 0.2, step: 9 }),
    unit: 'nats',
  },
  { name: 'a hole in p after 1 step', scene: setRun(holed, { step: 1 }), unit: 'bits' },
  { name: 'a hole in p, in reverse', scene: { ...holed, direction: 'reverse' }, unit: 'nats' },
  { name: 'a hole in a free q', scene: setRivalProb(freed, freed, 5, 0), unit: 'bits' },
  { name: 'a free q and an edited p', scene: setTargetProb(freed, freed, 0, 0.21), unit: 'dits' },
  {
    name: 'counts of one’s own',
    scene: setRun(setTarget(worms, { family: 'empirical', params: { counts: [1, 0.5, 7, 2] } }), { step: 6 }),
    unit: 'bits',
  },
];

/** What the screen shows, by the names that the script prints. */
function shown({ scene, unit }: Case): ReadonlyMap<string, number> {
  const outcomes = outcomesOf(scene);
  const { step, ...settings } = scene.run;
  const run: RunResult = handlers.run({
    target: scene.p,
    model: scene.approximation,
    outcomes,
    settings: { direction: scene.direction, ...settings },
    step,
  });
  const rival = handlers.compare({ p: scene.p, q: scene.q, outcomes });
  const named = (q: string, comparison: Comparison) =>
    [
      ['H(p)', comparison.entropyP],
      [`H(${q})`, comparison.entropyQ],
      [`H(p, ${q})`, comparison.crossEntropyPQ],
      [`H(${q}, p)`, comparison.crossEntropyQP],
      [`KL(p || ${q})`, comparison.klPQ],
      [`KL(${q} || p)`, comparison.klQP],
    ] as const;
  const quantities = [...named('q', rival), ...named('q_theta', run.comparison)];
  return new Map([
    ['theta', run.theta],
    ...quantities.map(([name, { value }]) => [name, inUnit(value, unit)] as const),
  ]);
}

function script({ scene, unit }: Case): string {
  const { step } = handlers.run({
    target: scene.p,
    model: scene.approximation,
    outcomes: outcomesOf(scene),
    settings: { direction: scene.direction, coordinate: scene.run.coordinate, stepSize: scene.run.stepSize },
    step: scene.run.step,
  });
  return wormsPython(scene, step, unit);
}

/** The lines `name = number` of what a script printed; `inf` is ∞. */
function printed(text: string): ReadonlyMap<string, number> {
  return new Map(
    text
      .split(/\r?\n/)
      .filter((line) => line !== '')
      .map((line) => {
        const [name = '', value = ''] = line.split(' = ');
        const digits = value.replace(/^np\.float64\((.*)\)$/, '$1');
        return [name, digits === 'inf' ? Infinity : Number(digits)] as const;
      }),
  );
}

const python = pythonWith('numpy, scipy', 'the Worms lab');

describe('the Python', () => {
  it('holds the numbers of the scene: counts, θ, the step size, the steps, the base of the logarithm', () => {
    const text = wormsPython(setRun(setTheta(worms, 0.37), { stepSize: 0.02 }), 8, 'dits');
    for (const part of ['[2, 3, 5, 14, 16, 15, 12, 8, 10, 8, 7]', 'theta = 0.37', '0.02 * gradient', 'range(8)', 'math.log(10)']) {
      expect(text).toContain(part);
    }
  });

  it('holds the edited bars of p and q to their last digit', () => {
    const { p, q } = setTargetProb(freed, freed, 0, 0.21);
    const text = wormsPython({ ...freed, p, q }, 0, 'bits');
    for (const { params } of [p, q]) {
      expect('probs' in params && params.probs.every((prob) => text.includes(String(prob)))).toBe(true);
    }
  });

  it('descends only where the run has gone, in the direction and coordinate of the scene', () => {
    expect(wormsPython(worms, 0, 'bits')).not.toContain('for _ in range');
    const reverse = wormsPython({ ...setRun(worms, { coordinate: 'unconstrained' }), direction: 'reverse' }, 2, 'bits');
    expect(reverse).toContain('reverse KL');
    expect(reverse).toContain('special.logit(theta)');
    expect(wormsPython(worms, 2, 'bits')).toContain('forward KL');
  });

  describe('run by SciPy', () => {
    let outputs: readonly string[] = [];

    beforeAll(() => {
      if (python === undefined) return;
      outputs = printedBy(python, cases.map(script));
    });

    it.for([...cases.entries()].map(([index, one]) => ({ ...one, index })))(
      'prints what the screen shows for $name, within 1e-12',
      ({ index, ...one }, ctx) => {
        if (python === undefined) return ctx.skip('no python3 with NumPy and SciPy');
        const found = printed(outputs[index] ?? '');
        const expected = shown(one);
        expect([...found.keys()].toSorted()).toEqual([...expected.keys()].toSorted());
        for (const [name, value] of expected) {
          const difference = Math.abs((found.get(name) ?? Number.NaN) - value);
          expect(found.get(name) === value || difference <= 1e-12 * Math.abs(value), `${name}: ${found.get(name)} for ${value}`).toBe(true);
        }
      },
    );

    it('has seen ∞ and every unit, so that these are checked too', () => {
      const values = cases.flatMap((one) => [...shown(one).values()]);
      expect(values).toContain(Infinity);
      expect(new Set(cases.map(({ unit }) => unit)).size).toBe(3);
    });
  });
});
