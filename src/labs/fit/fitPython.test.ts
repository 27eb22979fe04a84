import { beforeAll, describe, expect, it } from 'vitest';
import type { LawComparison } from '../../math/comparison/lawComparison';
import { directions } from '../../math/geometry/direction';
import { inUnit, units } from '../../math/unit';
import type { Unit } from '../../math/unit';
import { printedBy, pythonWith } from '../runPython';
import { resultsOf } from './askDirectly';
import { setCoordinates, setFree, setLead, setNoise, setSmoothing, setStep, setTarget } from './fitEdits';
import { fitPresets } from './fitPresets';
import { fitPython } from './fitPython';
import type { FitResults } from './fitResults';
import type { FitScene } from './fitScene';
import { racerOf } from './racerOf';
import { thetaAt } from './stepAt';

interface Case {
  readonly name: string;
  readonly scene: FitScene;
  readonly unit: Unit;
  /** Whether PyTorch goes the way itself. */
  readonly isRun: boolean;
}

const at = (scene: FitScene, step: number): FitScene => setStep(scene, step);
const { modes, worms, wormsSmoothed, faithful, galaxies, horsePoisson, horseBinomial, farModes, flexible, ravine, scaled, disjoint } = fitPresets;
const by = (scene: FitScene, ...racers: FitScene['racers']): FitScene => ({ ...scene, racers, lead: 0 });

/** As somebody pastes them. */
const OWN = [0.4, 1.1, 1.3, 2.2, 2.25, 2.9, 5.1, -0.3];

const bars: FitScene = {
  ...worms,
  p: { distribution: { family: 'categorical', params: { probs: [0.3, 0.4, 0.2, 0.1] } }, cut: null },
  q: null,
  model: { family: 'negativeBinomial', params: { r: 4, p: 0.5 } },
  free: ['r', 'p'],
  coordinates: 'unconstrained',
  racers: [racerOf('gradientDescent', { stepSize: 0.02 })],
};

const scenes: readonly (readonly [name: string, scene: FitScene, isRun?: boolean])[] = [
  ['modes, by gradient descent', at(modes, 40)],
  ['modes, by Adam', at(setLead(modes, 1), 40)],
  ['modes, in μ and σ', at(by(setCoordinates(modes, 'plain'), racerOf('gradientDescent', { stepSize: 0.05 })), 30)],
  ['modes, by momentum', at(by(modes, racerOf('momentum', { stepSize: 0.02 })), 30)],
  ['modes, by Nesterov', at(by(modes, racerOf('nesterov', { stepSize: 0.02 })), 30)],
  ['modes, by RMSProp', at(by(modes, racerOf('rmsProp')), 30)],
  ['modes, at the start', modes],
  ['worms', at(worms, 60)],
  ['worms, half uniform', at(wormsSmoothed, 20)],
  ['faithful', at(faithful, 20)],
  ['galaxies, by the natural gradient', at(galaxies, 30), false],
  ['horse kicks, Poisson', at(horsePoisson, 30)],
  ['horse kicks, Poisson, smoothed', at(setSmoothing(horsePoisson, { p: 0.01 }), 30)],
  ['horse kicks, binomial', at(horseBinomial, 30)],
  ['far modes', at(farModes, 30)],
  ['flexible, two means of a mixture', at(flexible, 20)],
  ['one parameter of two', at(setFree(modes, ['sigma']), 20)],
  ['ravine, a gamma', at(ravine, 30)],
  ['scaled, by the natural gradient', at(setLead(scaled, 2), 30), false],
  ['scaled, far out by gradient descent', at(scaled, 40)],
  ['disjoint', disjoint],
  ['disjoint, smoothed', at(setSmoothing(disjoint, { p: 0.05, q: 0.05 }), 10)],
  ['own values as a density', at({ ...modes, p: { distribution: { family: 'gaussianKde', params: { data: OWN, bandwidth: 0.4 } }, cut: null } }, 15)],
  ['own values as a histogram', at({ ...modes, p: { distribution: { family: 'histogram', params: { edges: [-1, 0, 0.5, 2, 4], counts: [3, 9, 4, 2] } }, cut: null } }, 15)],
  ['a mixture cut off, in natural coordinates', at(by(setCoordinates(setTarget(modes, { ...modes.p, cut: { low: -3, high: null } }), 'natural'), racerOf('gradientDescent', { stepSize: 0.01 })), 15), false],
  ['modes, by gradients from draws', at(setNoise(modes, { seed: 5, batch: 32 }), 15), false],
  ['worms, by gradients from draws', at(setNoise(worms, { seed: 2, batch: 16 }), 15), false],
  ['bars, by two parameters of a negative binomial', at(bars, 25)],
  ['modes, cut', at(setTarget(modes, { ...modes.p, cut: { low: -3, high: 4 } }), 10)],
];
const cases: readonly Case[] = scenes.map(([name, scene, isRun = true], i) => ({
  name,
  scene,
  unit: units[i % units.length] ?? 'bits',
  isRun,
}));

const quantities = [
  ['H(p)', 'entropyP'],
  ['H(q_theta)', 'entropyQ'],
  ['H(p, q_theta)', 'crossEntropyPQ'],
  ['H(q_theta, p)', 'crossEntropyQP'],
  ['KL(p || q_theta)', 'klPQ'],
  ['KL(q_theta || p)', 'klQP'],
] as const satisfies readonly (readonly [string, keyof LawComparison])[];

const printed = (text: string): ReadonlyMap<string, string> =>
  new Map(
    text.split(/\r?\n/).flatMap((line) => {
      const [name, value] = line.split(' = ');
      const whole = line.includes('theta = ') ? line.split(': theta = ') : [name, value];
      return whole[0] !== undefined && whole[1] !== undefined ? [[whole[0], whole[1]] as const] : [];
    }),
  );

const number = (text: string | undefined): number => (text === 'inf' ? Infinity : Number(text ?? 'NaN'));

const python = pythonWith('numpy, scipy, torch', 'the Fit lab');

/** Near in the last place that a reader could ask for, whatever the size. */
function expectNear(found: number, wanted: number, within: number, what: string): void {
  const difference = Math.abs(found - wanted);
  expect(found === wanted || difference <= within * Math.max(1, Math.abs(wanted)), `${what}: ${found} for ${wanted}`).toBe(true);
}

describe('the Python of the Fit lab, run by PyTorch', () => {
  let results: readonly Partial<FitResults>[] = [];
  let outputs: readonly string[] = [];

  beforeAll(async () => {
    results = await Promise.all(cases.map(({ scene }) => resultsOf(scene, ['runs', 'forward', 'reverse'])));
    if (python === undefined) return;
    const scripts = cases.map(({ scene, unit }, i) => fitPython(scene, results[i] ?? {}, unit));
    outputs = printedBy(python, scripts);
  }, 400_000);

  it.for([...cases.entries()].map(([index, one]) => ({ ...one, index })))(
    'goes the way of the screen to 1e-6, and prints its numbers: $name',
    ({ index, scene, unit }, ctx) => {
      if (python === undefined) return ctx.skip('no python3 with NumPy, SciPy and PyTorch');
      const found = printed(outputs[index] ?? '');
      const { runs, ...comparisons } = results[index] ?? {};
      for (const direction of directions) {
        const way = runs?.[scene.lead]?.[direction];
        const theta: readonly number[] = JSON.parse(found.get(`${direction} fit`) ?? '[]');
        const wanted = way ? thetaAt(way, scene.step) : [];
        expect(theta).toHaveLength(wanted.length);
        for (const [i, value] of wanted.entries()) expectNear(theta[i] ?? Number.NaN, value, 1e-6, `${direction} θ ${i}`);
        for (const [name, key] of quantities) {
          const value = inUnit(comparisons[direction]?.[key].value ?? Number.NaN, unit);
          expectNear(number(found.get(`${direction} fit: ${name}`)), value, 2e-6, `${direction} ${name}`);
        }
      }
    },
  );

  it.each(cases)('goes the way by itself wherever PyTorch can: $name', ({ scene, isRun, unit }) => {
    const index = cases.findIndex((one) => one.scene === scene);
    const script = fitPython(scene, results[index] ?? {}, unit);
    expect(script.includes('theta = run("')).toBe(isRun && scene.step > 0);
  });
});
