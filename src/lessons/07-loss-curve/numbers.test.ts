// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createNumberFormat } from '../../i18n/numberFormat';
import { resultsOf } from '../../labs/fit/askDirectly';
import { fitCore } from '../../labs/fit/fitCore';
import { setTheta } from '../../labs/fit/fitEdits';
import { fitMetrics } from '../../labs/fit/fitMetrics';
import type { FitScene } from '../../labs/fit/fitScene';
import { racerOf } from '../../labs/fit/racerOf';
import { thetaAt } from '../../labs/fit/stepAt';
import type { Direction } from '../../math/geometry/direction';
import { languages } from '../../scene/preferences';
import type { SceneBase } from '../../scene/scene';
import { ownsScene } from '../../scene/sceneKind';
import { goalState } from '../goalState';
import { renderProse } from '../renderProse';
import { lossCurve } from './lesson';

function fitOf(scene: SceneBase | undefined): FitScene {
  if (!scene || !ownsScene(fitCore, scene)) throw new Error('the figure is missing, or of another lab');
  return scene;
}

const start = fitOf(lossCurve.scene);
const figure = (name: string): FitScene => fitOf(lossCurve.scenes[name]);
const told = (scene: FitScene) => resultsOf(scene, ['runs', 'landscape', 'rival']);
const stepSizeOf = ({ racers }: FitScene): number => racers[0]?.settings['stepSize'] ?? Number.NaN;

const [creeping, over, stride, other, natural, mixed] = await Promise.all(
  [start, ...['over', 'stride', 'other', 'natural', 'mixed'].map(figure)].map(told),
);
type Told = typeof creeping;

const wayOf = (results: Told, direction: Direction) => {
  const way = results?.runs?.[0]?.[direction];
  if (!way) throw new Error('the race was not run');
  return way;
};
const thetaAfter = (results: Told, direction: Direction, step: number): number => thetaAt(wayOf(results, direction), step)[0] ?? Number.NaN;
const lossAfter = (results: Told, step: number): number => wayOf(results, 'forward').losses[step] ?? Number.NaN;
const floorOf = (results: Told, direction: Direction) => {
  const [best] = results?.landscape?.[direction].minima ?? [];
  return { theta: best?.theta[0] ?? Number.NaN, kl: best?.kl ?? Number.NaN };
};
const stepsOf = (results: Told, direction: Direction): number =>
  goalState({ metric: `stepsToBest.0.${direction}`, symbol: 'n', is: 'below', than: 0 }, fitMetrics(results ?? {})).now;

if (start.p.distribution.family !== 'empirical') throw new Error('the worms are counts');
const { counts } = start.p.distribution.params;
const worms = counts.reduce((sum, count) => sum + count, 0);
const teeth = counts.reduce((sum, count, x) => sum + count * x, 0);
const mean = teeth / worms;
const trials = counts.length - 1;
const MORE = 10;
const theta = start.model.family === 'binomial' ? start.model.params.theta : Number.NaN;
const slope = (trials * theta - mean) / (theta * (1 - theta));

/** The second derivative at a floor, from three losses. */
async function curvature(direction: Direction): Promise<number> {
  const { theta: at } = floorOf(creeping, direction);
  const H = 1e-3;
  const [below = 0, here = 0, above = 0] = await Promise.all(
    [at - H, at, at + H].map(async (one) => {
      const results = await resultsOf({ ...setTheta(start, [one]) }, [direction]);
      return (direction === 'forward' ? results.forward?.klPQ.value : results.reverse?.klQP.value) ?? Number.NaN;
    }),
  );
  return (below - 2 * here + above) / H ** 2;
}
const [bend, otherBend] = await Promise.all([curvature('forward'), curvature('reverse')]);

const { info: bits, fixed, plain } = createNumberFormat('en', 'bits');

const facts: readonly (readonly [string, string])[] = [
  ['the steps of the creeping descent', String(stepsOf(creeping, 'forward'))],
  ['its step size', plain(stepSizeOf(start))],
  ['the step size that leaps', plain(stepSizeOf(figure('over')))],
  ['where it starts', plain(theta)],
  ...[1, 2, 3, 4].map((step): readonly [string, string] => [`where leap ${step} lands`, fixed(thetaAfter(over, 'forward', step))]),
  ['what it loses at first', bits(lossAfter(over, 0))],
  ['what it loses after the first leap', bits(lossAfter(over, 1))],
  ['what it loses at last', bits(lossAfter(over, 4))],
  ['the mean', fixed(mean, 2)],
  ['the mean that the model expects at first', plain(trials * theta)],
  ['the slope there', fixed(slope, 2)],
  ['what the first step adds', fixed(-slope * stepSizeOf(start))],
  ['where the first step ends', fixed(thetaAfter(creeping, 'forward', 1))],
  ['the forward floor', fixed(floorOf(creeping, 'forward').theta)],
  ['what is lost there', bits(floorOf(creeping, 'forward').kl)],
  ['how many worms', String(worms)],
  ['the curvature of the forward floor', fixed(bend, 1)],
  ['what undoes it', fixed(1 / bend, 4)],
  ['twice that', fixed(2 / bend, 4)],
  ['a good step size', plain(stepSizeOf(figure('stride')))],
  ['its steps', String(stepsOf(stride, 'forward'))],
  ['where the same leap lands in the other valley', fixed(thetaAfter(other, 'reverse', 1))],
  ['the reverse floor', fixed(floorOf(creeping, 'reverse').theta)],
  ['what is lost at the reverse floor', bits(floorOf(creeping, 'reverse').kl)],
  ['the curvature of the reverse floor', fixed(otherBend, 1)],
  ['where the natural gradient comes first in the other valley', fixed(thetaAfter(natural, 'reverse', 1))],
  ['what the uniform loses', bits(creeping?.rival?.klPQ.value ?? Number.NaN)],
  ['the share of the uniform', plain(figure('mixed').smoothing.q)],
  ['the floor of the mixture', bits(floorOf(mixed, 'forward').kl)],
  ['where it is', fixed(floorOf(mixed, 'forward').theta)],
  ['bits a nat', fixed(1 / Math.LN2, 2)],
  ['more worms', String(worms + MORE)],
  ['their teeth', String(teeth + MORE * trials)],
  ['their mean', fixed((teeth + MORE * trials) / (worms + MORE), 2)],
  ['their θ', fixed((teeth + MORE * trials) / (worms + MORE) / trials)],
];

/**
 * Not computed: 0, θ = 1, a step of size 1, KL’s ln 2, the ten of ten teeth and of 10 θ, 9 teeth, the bound of the challenge, a step of
 * 0.01; a step size that settles, which is tested below; years of the sources.
 */
const given = ['0', '1', '2', '9', '10', '4', '0.01', '0.035', '1847', '1998', '2017'];

describe('the figures of the text', () => {
  it('have the answer that the lesson calls right: ten times the step size breaks off, and a little less would settle', async () => {
    expect(stepSizeOf(figure('over'))).toBeCloseTo(10 * stepSizeOf(start), 15);
    expect(wayOf(over, 'forward').end.kind).toBe('left-domain');
    expect(wayOf(over, 'forward').losses).toHaveLength(5);
    const settles = await told({ ...start, racers: [racerOf('gradientDescent', { stepSize: 0.035 })] });
    expect(wayOf(settles, 'forward').end.kind).toBe('converged');
    expect(lossCurve.prediction.right).toBe('never');
  });

  it('stand where the text says: within a thousandth of a bit at first, at rest on the floor', () => {
    expect(start.step).toBe(stepsOf(creeping, 'forward'));
    expect(figure('stride').step).toBe(stepsOf(stride, 'forward'));
    expect(figure('floor').step).toBe(wayOf(creeping, 'forward').losses.length - 1);
    expect(floorOf(creeping, 'forward').theta).toBeCloseTo(mean / trials, 12);
    expect(thetaAfter(mixed, 'forward', figure('mixed').step)).toBeCloseTo(floorOf(mixed, 'forward').theta, 4);
  });

  it('have leaps that grow but for the first, each to a steeper place', () => {
    const { gradientNorms } = wayOf(over, 'forward');
    expect([...gradientNorms]).toEqual([...gradientNorms].toSorted((a, b) => a - b));
    const [first = 0, second = 0, third = 0, fourth = 0] = [1, 2, 3, 4].map((step) =>
      Math.abs(thetaAfter(over, 'forward', step) - thetaAfter(over, 'forward', step - 1)),
    );
    expect(second).toBeGreaterThan(first);
    expect(third).toBeGreaterThan(second);
    expect(fourth).toBeGreaterThan(third);
  });

  it('have slopes as the formula says, and a curvature of the Fisher information at the forward floor', () => {
    expect(wayOf(creeping, 'forward').gradientNorms[0]).toBeCloseTo(-slope, 10);
    const at = mean / trials;
    expect(bend).toBeCloseTo(trials / (at * (1 - at)), 2);
    expect(bend / otherBend).toBeGreaterThan(1.9);
    expect(bend / otherBend).toBeLessThan(2.2);
  });

  it('have a natural gradient that arrives in one step of size 1', () => {
    expect(figure('natural').racers[0]).toEqual(racerOf('naturalGradient', { stepSize: 1 }));
    expect(thetaAfter(natural, 'forward', 1)).toBeCloseTo(mean / trials, 12);
  });

  it('mix in the uniform over all counts, which a model that is mixed with beats', () => {
    expect(mixed?.landscape?.smoother).toEqual(start.q);
    expect(floorOf(mixed, 'forward').kl).toBeLessThan(mixed?.rival?.klPQ.value ?? Number.NaN);
  });
});

describe.each(languages)('the prose in %s', (lang) => {
  const numbers = async () => (await renderProse(lossCurve, lang)).text.match(/−?\d+(?:\.\d+)?/g) ?? [];

  it.each(facts)('states %s: %s', async (_, number) => {
    expect(await numbers()).toContain(number);
  });

  it('states no number but these', async () => {
    const known = new Set([...facts.map(([, number]) => number), ...given]);
    expect((await numbers()).filter((number) => !known.has(number))).toEqual([]);
  });
});
