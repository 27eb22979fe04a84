// @vitest-environment jsdom
import { safeParse } from 'valibot';
import { describe, expect, it } from 'vitest';
import { createNumberFormat } from '../../i18n/numberFormat';
import { labs } from '../../labs';
import { resultsOf } from '../../labs/fit/askDirectly';
import { fitCore } from '../../labs/fit/fitCore';
import { setTheta } from '../../labs/fit/fitEdits';
import { languages } from '../../scene/preferences';
import { ownsScene } from '../../scene/sceneKind';
import { lessons } from '../index';
import { metricsOf } from '../metricsOf';
import { renderProse } from '../renderProse';
import type { RenderedProse, Used } from '../renderProse';
import { misconceptions, prose } from './bank';
import { cardParts } from './cardParts';
import { titles } from './titles';

const all = await Promise.all(misconceptions.map(async ({ name, chapters, load }) => ({ name, chapters, card: await load() })));
const rendered = new Map<string, RenderedProse>(await Promise.all(languages.map(async (lang) => [lang, await renderProse({ prose }, lang)] as const)));
const usedIn = (lang: string): readonly Used[] => rendered.get(lang)?.used ?? [];

const partsOf = (lang: string, name: string): readonly Used[] => cardParts(usedIn(lang), name);

describe('the bank', () => {
  it.each(languages)('leaves no mark of its source in %s: in Chinese a closing ** after a colon closes nothing', (lang) => {
    expect(rendered.get(lang)?.text.match(/.{0,12}(?:\*\*|\$).{0,12}/g)).toBeNull();
  });

  it('has nineteen cards, each by a name of its own, in the order of its text', () => {
    expect(new Set(all.map(({ name }) => name)).size).toBe(19);
    expect(Object.keys(titles.en)).toEqual(all.map(({ name }) => name));
    for (const lang of languages) {
      const cards = usedIn(lang).filter(({ name }) => name === 'Card');
      expect(cards.map(({ attributes }) => attributes['of'])).toEqual(all.map(({ name }) => name));
    }
  });

  it('is met by every chapter that is about one', () => {
    const met = new Set<string>(all.flatMap(({ chapters }) => chapters));
    // The game and the worms ask which model is nearer: nothing that people have wrong.
    expect(lessons.map(({ name }) => name).filter((name) => !met.has(name))).toEqual(['guessing-game', 'space-worms']);
  });
});

describe.each(all)('the misconception $name', ({ name, card }) => {
  it('shows scenes that its lab takes, and a few parts that they have', async () => {
    const { core } = await labs[card.lab]();
    for (const scene of [card.scene, ...Object.values(card.scenes ?? {})]) {
      expect(scene.lab).toBe(core.lab);
      expect(safeParse(core.schema, scene).issues?.map(({ message }) => message)).toBeUndefined();
      expect(card.parts.filter((part) => core.hasPart?.(scene, part) === false)).toEqual([]);
    }
    expect(core.parts).toEqual(expect.arrayContaining([...card.parts]));
    expect(card.parts.length).toBeGreaterThan(0);
    expect(card.parts.length).toBeLessThanOrEqual(2);
  });

  it('has three options, of which one is right', () => {
    expect(new Set(card.options).size).toBe(3);
    expect(card.options).toContain(card.right);
  });

  it.each(languages)('is told in %s: something to try, a figure, a check with its own words for every option, and one answer', (lang) => {
    const parts = partsOf(lang, name);
    const named = (component: string): readonly Used[] => parts.filter((one) => one.name === component);
    expect(named('Figure')).toHaveLength(1);
    expect(named('Check')).toHaveLength(1);
    expect(named('Verdict').map(({ words }) => words.length > 15)).toEqual([true]);
    expect(named('Option').map(({ attributes }) => attributes['of'])).toEqual(card.options);
    expect(new Set(named('Option').map(({ words }) => words)).size).toBe(3);
    expect(named('Show').map(({ attributes }) => attributes['scene'])).toEqual(Object.keys(card.scenes ?? {}));
    expect(parts.filter((one) => !['Figure', 'Show'].includes(one.name) && one.words.length < 10)).toEqual([]);
  });

  it('is called by its name in both languages, in words of its own', () => {
    expect(titles.zh[name]).toMatch(/\p{Script=Han}/u);
    expect(titles.en[name]).not.toMatch(/\p{Script=Han}/u);
  });

  it('is written in both languages', () => {
    const words = (lang: string): string => partsOf(lang, name).map((one) => one.words).join(' ');
    expect(words('en')).not.toMatch(/\p{Script=Han}/u);
    expect(partsOf('zh', name).filter((one) => one.words !== '' && !/\p{Script=Han}/u.test(one.words))).toEqual([]);
  });
});

const { info: bits, plain, fixed } = createNumberFormat('en', 'bits');
const nats = createNumberFormat('en', 'nats').info;

/** A metric of a card's figure. */
const figures = new Map<string, ReturnType<typeof metricsOf>>();

async function told(name: string, metric: string, figure?: string): Promise<number> {
  const found = all.find((one) => one.name === name);
  const scene = figure === undefined ? found?.card.scene : found?.card.scenes?.[figure];
  if (!found || !scene) throw new Error(`no figure ${figure} of ${name}`);
  // A figure is computed once, for both languages and all of its numbers.
  const { core } = await labs[found.card.lab]();
  const of = `${name} ${figure}`;
  const asked = figures.get(of) ?? metricsOf(core, scene);
  figures.set(of, asked);
  const { [metric]: value } = await asked;
  return typeof value === 'number' ? value : NaN;
}

/** The terms and the rates of small tables, from their numbers in the scenes. */
const term = (p: number, q: number): number => p * Math.log(p / q);
const passed = [0.3, 0.02, 0.01, 0.01].reduce((a, b) => a + b);

/** The forward loss of the eruptions, straight over its floor. */
async function overTheFloor(sigma: number): Promise<number> {
  const scene = all.find(({ name }) => name === 'convex')?.card.scene;
  if (!scene || !ownsScene(fitCore, scene)) throw new Error('the eruptions are missing');
  const { landscape } = await resultsOf(scene, ['landscape']);
  const [mu = NaN] = landscape?.forward.minima[0]?.theta ?? [];
  const { forward } = await resultsOf(setTheta(scene, [mu, sigma]), ['forward']);
  return forward?.klPQ.value ?? NaN;
}
const rise = async (from: number, to: number): Promise<number> => (await overTheFloor(to)) - (await overTheFloor(from));

const facts: readonly (readonly [string, string, string])[] = [
  ['distance', 'the detour as a share of the straight way', fixed(await told('distance', 'detourShare'))],
  ['direction', 'KL(p‖q)', bits(await told('direction', 'klPQ'))],
  ['direction', 'KL(q‖p)', bits(await told('direction', 'klQP'))],
  ['smoothing', 'KL with ε = 0.01', bits(await told('smoothing', 'klPQ'))],
  ['smoothing', 'KL with ε = 0.0001', bits(await told('smoothing', 'klPQ', 'finer'))],
  ['smoothing', 'what each tenth adds', bits(0.05 * Math.log(10))],
  ['negative', 'the term at 0', bits(term(0.2, 0.5))],
  ['negative', 'the term at 2', bits(term(0.5, 0.2))],
  ['negative', 'the total', bits(await told('negative', 'klPQ'))],
  ['wider', 'what the sure model costs', bits(await told('wider', 'kl'))],
  ['wider', 'what the uniform model costs', bits(await told('wider', 'kl', 'wide'))],
  ['units', 'KL in bits', bits(await told('units', 'klPQ'))],
  ['units', 'KL in nats', nats(await told('units', 'klPQ'))],
  ['units', 'the factor', fixed(1 / Math.LN2)],
  ['units', 'the total variation', fixed(await told('units', 'totalVariation'))],
  ['density', 'the height of p', fixed(1 / (0.1 * Math.sqrt(2 * Math.PI)))],
  ['density', 'the entropy in metres', bits(await told('density', 'entropyP'))],
  ['density', 'the entropy in centimetres', bits(await told('density', 'entropyP', 'centimetres'))],
  ['density', 'KL in metres', bits(await told('density', 'klPQ'))],
  ['density', 'KL in centimetres', bits(await told('density', 'klPQ', 'centimetres'))],
  ['cross-entropy', 'cross-entropy', nats(await told('cross-entropy', 'crossEntropy'))],
  ['cross-entropy', 'entropy', nats(await told('cross-entropy', 'entropy'))],
  ['cross-entropy', 'KL', nats(await told('cross-entropy', 'kl'))],
  ['bins', 'the true KL', bits(await told('bins', 'klPQ'))],
  ['bins', 'that of the sample in the finest bins', bits(await told('bins', 'klSampleQ', 'fine'))],
  ['mode-seeking', 'on the right hill', bits(await told('mode-seeking', 'klThetaP'))],
  ['mode-seeking', 'over both hills', bits(await told('mode-seeking', 'klThetaP', 'wide'))],
  ['convex', 'what the loss rises by above the map', bits(await rise(2, 4))],
  ['convex', 'what it rises by after that', bits(await rise(4, 6))],
  ['mean', 'the sum', nats(await told('mean', 'sum'))],
  ['mean', 'the mean', nats(await told('mean', 'mean'))],
  ['mean', 'the batchmean', nats(await told('mean', 'batchmean'))],
  ['scipy', 'the sum of p log(p/q)', nats(await told('scipy', 'sum'))],
  ['scipy', 'what SciPy adds up', nats((await told('scipy', 'sum')) - passed + 1)],
  ['scipy', 'what the target sums to', plain(passed)],
  ['sharpened', 'the loss of the source', nats(await told('sharpened', 'consistencyLoss'))],
  ['sharpened', 'the loss of the paper', nats(await told('sharpened', 'consistencyLoss', 'original'))],
  ['estimate', 'the true value', bits(await told('estimate', 'klQP'))],
  ['estimate', 'how many of ten draws are negative', (100 * (await told('estimate', 'negativeK1'))).toFixed(1)],
  ['estimate', 'how many of a hundred draws are negative', (100 * (await told('estimate', 'negativeK1', 'large'))).toFixed(1)],
  ['disjoint', 'Jensen–Shannon', plain((await told('disjoint', 'jensenShannon')) / Math.LN2)],
  ['disjoint', 'Wasserstein-1', plain(await told('disjoint', 'wasserstein1'))],
  ['disjoint', 'Wasserstein-1 farther off', plain(await told('disjoint', 'wasserstein1', 'far'))],
];

/** Numbers that are set, not computed: outcomes, shares of the scenes, counts. With three decimals, all are computed. */
const decimals = /−?\d+\.\d{3}(?!\d)/g;

describe.each(languages)('the numbers of the bank in %s', (lang) => {
  const numbersOf = (name: string): readonly string[] =>
    (usedIn(lang).find((one) => one.name === 'Card' && one.attributes['of'] === name)?.words ?? '').match(/−?\d+(?:\.\d+)?/g) ?? [];

  it.each(facts)('of %s: %s is %s', (name, _, number) => {
    expect(numbersOf(name)).toContain(number);
  });

  it.each(all)('of $name are computed where they have three decimals', ({ name }) => {
    const computed = new Set(facts.filter(([of]) => of === name).map(([, , number]) => number));
    const words = usedIn(lang).find((one) => one.name === 'Card' && one.attributes['of'] === name)?.words ?? '';
    expect((words.match(decimals) ?? []).filter((number) => !computed.has(number) && name !== 'probabilities')).toEqual([]);
  });

  it('say of the wrong wiring what its rows come to', async () => {
    const found = all.find(({ name }) => name === 'probabilities')?.card;
    if (!found) throw new Error('the card is missing');
    const { wiredPerExample } = await metricsOf((await labs[found.lab]()).core, found.scene);
    const rows = Array.isArray(wiredPerExample) ? wiredPerExample.map(Number) : [];
    expect(numbersOf('probabilities')).toContain(nats(rows.reduce((a, b) => a + b, 0) / rows.length));
  });

  it('infinities and arrows are as the text says', async () => {
    expect([await told('zeros', 'klPQ'), await told('zeros', 'klQP'), await told('smoothing', 'klPQ', 'none'), await told('disjoint', 'klPQ')]).toEqual([
      Infinity, Infinity, Infinity, Infinity,
    ]);
    expect(await told('mode-seeking', 'klThetaP', 'flexible')).toBeCloseTo(0, 9);
    expect(await told('argument-order', 'batchmean')).toBeCloseTo(await told('mean', 'batchmean'), 12);
  });
});

it('a temperature on the copy and one on the target pull a sure row opposite ways', async () => {
  const found = all.find(({ name }) => name === 'sharpened')?.card;
  if (!found?.scenes?.['original']) throw new Error('the card is missing');
  const { core } = await labs[found.lab]();
  const pull = async (scene: typeof found.scene): Promise<number> => {
    const { augmentedGradient } = await metricsOf(core, scene);
    return Array.isArray(augmentedGradient) && Array.isArray(augmentedGradient[0]) ? Number(augmentedGradient[0][0]) : NaN;
  };
  expect(await pull(found.scene)).toBeGreaterThan(0);
  expect(await pull(found.scenes['original'])).toBeLessThan(0);
});
