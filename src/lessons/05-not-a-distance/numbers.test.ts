// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createNumberFormat } from '../../i18n/numberFormat';
import { divergencesHunt, divergencesTriangle } from '../../engine/divergencesTriangle';
import { divergencesCore } from '../../labs/divergences/divergencesCore';
import { drained } from '../../labs/divergences/drained';
import { HUNT_TRIES } from '../../labs/divergences/divergencesScene';
import type { BarsOf, Triple } from '../../labs/divergences/divergencesScene';
import { compensatedSum } from '../../math/divergence/compensatedSum';
import { contributions, logRatio } from '../../math/divergence/contributions';
import type { Triangle } from '../../math/divergence/triangleOf';
import { tabulate } from '../../math/families/tabulate';
import { ownsScene } from '../../scene/sceneKind';
import { languages } from '../../scene/preferences';
import type { SceneBase } from '../../scene/scene';
import { metricsOf } from '../metricsOf';
import { renderProse } from '../renderProse';
import { notADistance } from './lesson';

const { info: bits, fixed, plain } = createNumberFormat('en', 'bits');
const at = (values: ArrayLike<number>, x: number): number => values[x] ?? Number.NaN;
const [SUN, CLOUD] = [0, 1];

function sceneOf(figure: SceneBase | undefined) {
  if (!figure || !ownsScene(divergencesCore, figure)) throw new Error('the towns are a scene of the Divergences lab');
  return figure;
}
const trianglesOf = (triple: Triple) => divergencesTriangle({ ...triple, alpha: 1 });
const pmfOf = (town: BarsOf) => tabulate(town, town.params.probs.length);
const detourOf = ({ first, second }: Triangle): number => first + second;

const { scene, scenes, challenge } = notADistance;
const { triple } = sceneOf(scene);
const { klPQ: out, klQP: back, jeffreys, rootJensenShannon } = trianglesOf(triple);
const { klPQ: near, klQP: nearBack } = trianglesOf(sceneOf(scenes['near']).triple);
const [p, q, r] = [pmfOf(triple.p), pmfOf(triple.q), pmfOf(triple.r)];

/** Between two towns, on a day of each weather. */
const ratios = { straight: logRatio(p, r), first: logRatio(p, q), second: logRatio(q, r), back: logRatio(q, p) };
/** The second leg on p's days, less the same on q's days. */
const leftOver = compensatedSum(ratios.second.map((ratio, x) => (at(p.probs, x) - at(q.probs, x)) * ratio));

/** As the root of Jensen–Shannon is written: in roots of bits. */
const inRoots = (value: number): string => fixed(value / Math.sqrt(Math.LN2));

const SURE = 10;
const days = (kl: number): string => fixed((SURE * Math.LN2) / kl, 0);
const hunts = drained(divergencesHunt({ measures: ['klPQ', 'rootJensenShannon'], seed: 1, alpha: 1, tries: HUNT_TRIES }));

const facts: readonly (readonly [string, string])[] = [
  ['sunny days of p in 10', fixed(10 * at(p.probs, SUN), 0)],
  ['cloudy days of r in 10', fixed(10 * at(r.probs, CLOUD), 0)],
  ['sunny days of q in 10', fixed(10 * at(q.probs, SUN), 0)],
  ['the share of sun in p', plain(at(p.probs, SUN))],
  ['the share of sun in q', plain(at(q.probs, SUN))],
  ['the share of sun in r', plain(at(r.probs, SUN))],
  ['KL(p‖r)', bits(out.direct)],
  ['KL(p‖q)', bits(out.first)],
  ['KL(q‖r)', bits(out.second)],
  ['the detour', bits(detourOf(out))],
  ['KL(q‖p)', bits(back.first)],
  ['a sunny day straight', bits(at(ratios.straight, SUN))],
  ['a sunny day on the first leg', bits(at(ratios.first, SUN))],
  ['a sunny day on the second leg', bits(at(ratios.second, SUN))],
  ['what a cloudy day says for q', bits(at(ratios.back, CLOUD))],
  ['what is left over', bits(leftOver)],
  ['days until p is sure', days(out.first)],
  ['days until q is sure', days(back.first)],
  ['straight on the small map', bits(near.direct)],
  ['out on the small map', bits(near.first)],
  ['back on the small map', bits(nearBack.first)],
  ['the detour on the small map', bits(detourOf(near))],
  ['Jeffreys by way of q', bits(detourOf(jeffreys))],
  ['Jeffreys straight', bits(jeffreys.direct)],
  ['the root by way of q', inRoots(detourOf(rootJensenShannon))],
  ['the root straight', inRoots(rootJensenShannon.direct)],
  ['triples that the hunter tries', plain(HUNT_TRIES)],
  ['triples that break KL', plain(hunts.klPQ?.broken ?? Number.NaN)],
];

/** Not computed: 0 and the outcomes, days of a week of ten, the bits and odds of being sure, the two bits of a check and its bound, the formula’s base and a half, years and a section of the sources. */
const given = ['0', '1', '2', '4', '10', '1000', '1975', '2003', '2.3'];

describe('the figure of the text', () => {
  it('has the answer that the lesson calls right: the detour is cheaper', () => {
    expect(detourOf(out)).toBeLessThan(out.direct);
    expect(notADistance.prediction.right).toBe('detour');
  });

  it('adds up day by day, and is broken by what changes the payer', () => {
    for (const x of [0, 1, 2]) expect(at(ratios.first, x) + at(ratios.second, x)).toBeCloseTo(at(ratios.straight, x), 12);
    expect(-out.slack).toBeCloseTo(leftOver, 12);
    const ofPsDays = compensatedSum(contributions(p, r, ratios.second));
    expect(out.direct).toBeCloseTo(out.first + ofPsDays, 12);
  });

  it('is its own mirror image: the legs change places on the way back, and straight it is the same both ways', () => {
    expect(back.first).toBeCloseTo(out.second, 12);
    expect(back.second).toBeCloseTo(out.first, 12);
    expect(back.direct).toBeCloseTo(out.direct, 12);
  });

  it('brings more evidence a day where q is true, by what a cloudy day says', () => {
    expect(back.first).toBeGreaterThan(out.first);
    expect(at(ratios.back, CLOUD)).toBeCloseTo(at(ratios.second, SUN), 12);
  });

  it('stays broken for the mean of both directions, and holds for the root', () => {
    expect(detourOf(jeffreys) / 2).toBeCloseTo(detourOf(out), 12);
    expect(jeffreys.direct / 2).toBeCloseTo(out.direct, 12);
    expect([jeffreys.isBroken, rootJensenShannon.isBroken]).toEqual([true, false]);
    expect(hunts.rootJensenShannon?.broken).toBe(0);
  });
});

describe('the small map', () => {
  const small = sceneOf(scenes['near']).triple;

  it('is the other one ten times smaller about the middle, and costs more than a hundred times less', () => {
    for (const name of ['p', 'q', 'r'] as const) {
      const shrunk = triple[name].params.probs.map((share) => 1 / 3 + (share - 1 / 3) / 10);
      small[name].params.probs.forEach((share, x) => expect(share).toBeCloseTo(at(shrunk, x), 12));
    }
    expect(out.direct / near.direct).toBeGreaterThan(100);
  });

  it('is as the square says, to within a twentieth', () => {
    const [a, b] = [small.p.params.probs, small.q.params.probs];
    const square = compensatedSum(a.map((share, x) => (share - at(b, x)) ** 2 / at(b, x))) / 2;
    expect(Math.abs(square / near.first - 1)).toBeLessThan(0.05);
  });

  it('saves about a half by the stop on the way', () => {
    expect(detourOf(near) / near.direct).toBeCloseTo(0.5, 1);
  });
});

describe('the challenge', () => {
  it('begins with a detour of twice the cost', async () => {
    const { detourShare } = await metricsOf(divergencesCore, challenge.start);
    expect(detourShare).toBeCloseTo(2, 12);
  });
});

describe('the check on how large KL(p‖r) may be', () => {
  it('is right: legs of less than a bit each, and more than 90 bits straight', () => {
    const coin = (share: number): BarsOf => ({ family: 'categorical', params: { probs: [share, 1 - share] } });
    const { klPQ } = trianglesOf({ p: coin(0.1), q: coin(0.001), r: coin(2 ** -1000) });
    expect(Math.max(klPQ.first, klPQ.second)).toBeLessThan(Math.LN2);
    expect(klPQ.direct).toBeGreaterThan(90 * Math.LN2);
  });
});

describe.each(languages)('the prose in %s', (lang) => {
  const numbers = async () => (await renderProse(notADistance, lang)).text.match(/−?\d+(?:\.\d+)?/g) ?? [];

  it.each(facts)('states %s: %s', async (_, number) => {
    expect(await numbers()).toContain(number);
  });

  it('states no number but these', async () => {
    const known = new Set([...facts.map(([, number]) => number), ...given]);
    expect((await numbers()).filter((number) => !known.has(number))).toEqual([]);
  });

  it('adds up as it says', async () => {
    const { text } = await renderProse(notADistance, lang);
    const sums = new Set([...text.matchAll(/\d\.\d+ \+ \d\.\d+ = \d\.\d+/g)].map(([sum]) => sum));
    expect([...sums]).toEqual([`${bits(out.first)} + ${bits(out.second)} = ${bits(detourOf(out))}`]);
  });
});
