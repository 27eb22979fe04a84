// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createNumberFormat } from '../../i18n/numberFormat';
import { resultsOf } from '../../labs/fit/askDirectly';
import { fitCore } from '../../labs/fit/fitCore';
import { setTheta } from '../../labs/fit/fitEdits';
import type { FitScene } from '../../labs/fit/fitScene';
import { thetaAt } from '../../labs/fit/stepAt';
import type { Direction } from '../../math/geometry/direction';
import { languages } from '../../scene/preferences';
import type { SceneBase } from '../../scene/scene';
import { ownsScene } from '../../scene/sceneKind';
import { renderProse } from '../renderProse';
import { twoDirections } from './lesson';

function fitOf(scene: SceneBase | undefined): FitScene {
  if (!scene || !ownsScene(fitCore, scene)) throw new Error('the figure is missing, or of another lab');
  return scene;
}
const start = fitOf(twoDirections.scene);
const figure = (name: string): FitScene => fitOf(twoDirections.scenes[name]);

if (start.p.distribution.family !== 'gaussianKde') throw new Error('the eruptions are a smoothed record');
const { data, bandwidth } = start.p.distribution.params;
const meanOf = (xs: readonly number[]): number => xs.reduce((sum, x) => sum + x, 0) / xs.length;
/** Of the smoothed record. */
const deviationOf = (xs: readonly number[]): number => Math.sqrt(meanOf(xs.map((x) => (x - meanOf(xs)) ** 2)) + bandwidth ** 2);
const BETWEEN = 3;
const [short, long] = [data.filter((x) => x < BETWEEN), data.filter((x) => x >= BETWEEN)];

const { landscape } = await resultsOf(start, ['landscape']);
const minimaOf = (direction: Direction) => landscape?.[direction].minima ?? [];
const [forwardBest] = minimaOf('forward');
const [deepest, covering, onShort] = minimaOf('reverse');

/** Both losses of a normal. */
async function lossesAt(mu: number, sigma: number): Promise<Readonly<Record<Direction, number>>> {
  const { forward, reverse } = await resultsOf(setTheta(start, [mu, sigma]), ['forward', 'reverse']);
  return { forward: forward?.klPQ.value ?? Number.NaN, reverse: reverse?.klQP.value ?? Number.NaN };
}
const thetaOf = (minimum: { readonly theta: readonly number[] } | undefined): readonly [mu: number, sigma: number] => {
  const [mu = Number.NaN, sigma = Number.NaN] = minimum?.theta ?? [];
  return [mu, sigma];
};
const forwardFit = await lossesAt(...thetaOf(forwardBest));
const reverseFit = await lossesAt(...thetaOf(deepest));

/** Where a race of a figure ends. */
async function endOf(scene: FitScene, direction: Direction) {
  const { runs } = await resultsOf(scene, ['runs']);
  const way = runs?.[0]?.[direction];
  if (!way) throw new Error('the race was not run');
  return { theta: thetaAt(way, scene.step), kl: way.losses[Math.min(scene.step, way.losses.length - 1)] ?? Number.NaN };
}
const ends = { forward: await endOf(figure('ends'), 'forward'), reverse: await endOf(figure('ends'), 'reverse') };
const rich = { forward: await endOf(figure('rich'), 'forward'), reverse: await endOf(figure('rich'), 'reverse') };

/** A chord over σ, at the mean of p. */
const CHORD = { from: 2, to: 6 } as const;
const MIDDLE = (CHORD.from + CHORD.to) / 2;
const [low, high, middle] = await Promise.all(
  [CHORD.from, CHORD.to, MIDDLE].map(async (sigma) => (await lossesAt(meanOf(data), sigma)).forward),
);

/** A chord on the map of the figures before, over μ and log σ: from where the text begins, away from the mean. */
if (start.model.family !== 'normal') throw new Error('one hill is fitted');
const { mu: startMu, sigma: startSigma } = start.model.params;
const ASIDE = { mu: 6, sigma: 1.5 } as const;
const { forward: near } = await lossesAt(startMu, startSigma);
const { forward: far } = await lossesAt(ASIDE.mu, ASIDE.sigma);
const { forward: between } = await lossesAt((startMu + ASIDE.mu) / 2, Math.sqrt(startSigma * ASIDE.sigma));

const { info: bits, fixed, plain } = createNumberFormat('en', 'bits');
const place = (what: string, [mu, sigma]: readonly [number, number]): readonly (readonly [string, string])[] => [
  [`${what}: μ`, fixed(mu)],
  [`${what}: σ`, fixed(sigma)],
];

const facts: readonly (readonly [string, string])[] = [
  ['how many eruptions', String(data.length)],
  ...place('the forward fit', thetaOf(forwardBest)),
  ['what it loses', bits(forwardBest?.kl ?? Number.NaN)],
  ...place('the deepest valley', thetaOf(deepest)),
  ['its depth', bits(deepest?.kl ?? Number.NaN)],
  ...place('the valley that covers', thetaOf(covering)),
  ['its depth', bits(covering?.kl ?? Number.NaN)],
  ['what is between them', bits((covering?.kl ?? Number.NaN) - (deepest?.kl ?? Number.NaN))],
  ...place('the valley on the short ones', thetaOf(onShort)),
  ['its depth', bits(onShort?.kl ?? Number.NaN)],
  ['the forward loss of the reverse fit', bits(reverseFit.forward)],
  ['the reverse loss of the forward fit', bits(forwardFit.reverse)],
  ['where two hills end: short', fixed(rich.forward.theta[0] ?? Number.NaN, 2)],
  ['where two hills end: long', fixed(rich.forward.theta[1] ?? Number.NaN, 2)],
  ['one end of the chord', String(CHORD.from)],
  ['the loss there', bits(low ?? Number.NaN)],
  ['the other end', String(CHORD.to)],
  ['the loss there', bits(high ?? Number.NaN)],
  ['the middle', String(MIDDLE)],
  ['the chord there', bits(((low ?? Number.NaN) + (high ?? Number.NaN)) / 2)],
  ['the loss there', bits(middle ?? Number.NaN)],
  ['where the text begins: μ', plain(startMu)],
  ['the end of the other chord: σ', plain(ASIDE.sigma)],
  ['the other chord in the middle', bits((near + far) / 2)],
  ['the loss there', bits(between)],
];

/** Not computed: 0, 2, 3 and 4 minutes, the ½, a 1 and 2 of formulas, starts that the figures set, bounds of the challenge, years of the sources. */
const given = ['0', '1', '2', '3', '4', '0.6', '1.6', '0.65', '3.2', '0.63', '1990', '2005'];

describe('the figures of the text', () => {
  it('have the answer that the lesson calls right: forward spreads over both kinds, reverse settles on the long ones', () => {
    const [forwardMu = 0, forwardSigma = 0] = ends.forward.theta;
    const [reverseMu = 0, reverseSigma = 0] = ends.reverse.theta;
    expect([forwardMu, forwardSigma]).toEqual([expect.closeTo(meanOf(data), 3), expect.closeTo(deviationOf(data), 3)]);
    expect(Math.abs(reverseMu - meanOf(long))).toBeLessThan(0.1);
    expect(reverseSigma).toBeLessThan(forwardSigma / 2);
    expect(ends.reverse.kl).toBeCloseTo(deepest?.kl ?? Number.NaN, 9);
    expect(twoDirections.prediction.right).toBe('covers');
  });

  it('end in the three valleys that the text sends them to, of which there are no more', async () => {
    expect(landscape?.reverse).toMatchObject({ complete: true });
    expect(minimaOf('reverse')).toHaveLength(3);
    expect((await endOf(figure('middle'), 'reverse')).kl).toBeCloseTo(covering?.kl ?? Number.NaN, 4);
    expect((await endOf(figure('basins'), 'reverse')).kl).toBeCloseTo(onShort?.kl ?? Number.NaN, 4);
  });

  it('match moments forward, and agree with the formula of the text', () => {
    expect(thetaOf(forwardBest)).toEqual([expect.closeTo(meanOf(data), 9), expect.closeTo(deviationOf(data), 9)]);
    // What is not log σ and not the fraction is the same for every θ.
    const rest = (loss: number, sigma: number): number => loss - Math.log(sigma) - deviationOf(data) ** 2 / (2 * sigma ** 2);
    expect(rest(low ?? 0, CHORD.from)).toBeCloseTo(rest(high ?? 0, CHORD.to), 9);
  });

  it('are better by their own measure, and worse by the other', () => {
    expect(reverseFit.forward).toBeGreaterThan(forwardFit.forward);
    expect(forwardFit.reverse).toBeGreaterThan(reverseFit.reverse);
  });

  it('have a forward loss that lies above a chord in σ, above one in μ and log σ, and below it in the natural parameters', async () => {
    expect(middle).toBeGreaterThan(((low ?? 0) + (high ?? 0)) / 2);
    expect(between).toBeGreaterThan((near + far) / 2);
    // With μ at the mean both natural parameters are linear in 1/σ².
    const precision = (CHORD.from ** -2 + CHORD.to ** -2) / 2;
    const { forward } = await lossesAt(meanOf(data), precision ** -0.5);
    expect(forward).toBeLessThan(((low ?? 0) + (high ?? 0)) / 2);
  });

  it('let two hills end at p both ways, which are those of the record', () => {
    const { p, model } = figure('rich');
    const kinds = {
      weights: [expect.closeTo(short.length / data.length, 2), expect.closeTo(long.length / data.length, 2)],
      sigmas: [expect.closeTo(deviationOf(short), 2), expect.closeTo(deviationOf(long), 2)],
    };
    const places = [expect.closeTo(meanOf(short), 2), expect.closeTo(meanOf(long), 2)];
    expect(model).toMatchObject({ params: kinds });
    expect(p.distribution).toMatchObject({ params: { ...kinds, mus: places } });
    expect(rich.forward.theta).toEqual(places);
    expect(rich.reverse.theta).toEqual(places);
    expect(Math.max(rich.forward.kl, rich.reverse.kl)).toBeLessThan(1e-9);
  });
});

describe.each(languages)('the prose in %s', (lang) => {
  const numbers = async () => (await renderProse(twoDirections, lang)).text.match(/−?\d+(?:\.\d+)?/g) ?? [];

  it.each(facts)('states %s: %s', async (_, number) => {
    expect(await numbers()).toContain(number);
  });

  it('states no number but these', async () => {
    const known = new Set([...facts.map(([, number]) => number), ...given]);
    expect((await numbers()).filter((number) => !known.has(number))).toEqual([]);
  });
});
