// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createNumberFormat } from '../../i18n/numberFormat';
import { compareCore } from '../../labs/compare/compareCore';
import { compare } from '../../math/divergence/compare';
import { compensatedSum } from '../../math/divergence/compensatedSum';
import { contributions } from '../../math/divergence/contributions';
import type { Pmf } from '../../math/families/pmf';
import type { LawSpec } from '../../math/law/pairSpec';
import { ownsScene } from '../../scene/sceneKind';
import { languages } from '../../scene/preferences';
import type { SceneBase } from '../../scene/scene';
import { metricsOf } from '../metricsOf';
import { renderProse } from '../renderProse';
import { expectedLogRatio } from './lesson';

const { info: bits, signedInfo, plain, fixed, probability } = createNumberFormat('en', 'bits');
const { info: nats } = createNumberFormat('en', 'nats');
const at = (values: ArrayLike<number>, x: number): number => values[x] ?? Number.NaN;

/** A table as the formula would take it, whether or not it sums to 1. */
const asIs = (probs: readonly number[]): Pmf => ({ probs: Float64Array.from(probs), logProbs: Float64Array.from(probs, Math.log) });

function tableOf({ distribution }: LawSpec): readonly number[] {
  if (distribution.family !== 'categorical') throw new Error('the weather is a table');
  return distribution.params.probs;
}

function weatherOf(figure: SceneBase): readonly [p: readonly number[], q: readonly number[]] {
  if (!ownsScene(compareCore, figure)) throw new Error('the weather is a pair of the Compare lab');
  return [tableOf(figure.pair.p), tableOf(figure.pair.q)];
}

const { scene, challenge, prediction } = expectedLogRatio;
const [p, q] = weatherOf(scene);
const [truth, model] = [asIs(p), asIs(q)];
const { logRatio, forward, reverse, klPQ, klQP } = compare(truth, model);
const outcomes = [...p.keys()];
const DAYS = 100;

/** What 100 days save, and what they cost. */
const saved = compensatedSum(forward.map((term) => Math.max(0, -term)));
const paid = compensatedSum(forward.map((term) => Math.max(0, term)));
const running = outcomes.map((x) => compensatedSum(forward.subarray(0, x + 1)));

const RAIN = 2;
const rainless = p.map((share, x) => (x === RAIN ? 0 : share));
const QUARTER_MORE = 1.25;
const boastful = asIs(p.map((share) => share * QUARTER_MORE));
/** 0.5 nats against 0.7 bits. */
const asked = { nats: 0.5, bits: 0.7 };

const facts: readonly (readonly [string, string])[] = [
  ...outcomes.map((x): readonly [string, string] => [`p at ${x}`, plain(at(p, x))]),
  ...[0, RAIN].map((x): readonly [string, string] => [`q at ${x}`, plain(at(q, x))]),
  ['days that save, in 100', fixed(DAYS * compensatedSum(p.filter((_, x) => at(logRatio, x) < 0)), 0)],
  ['days that cost, in 100', fixed(DAYS * compensatedSum(p.filter((_, x) => at(logRatio, x) > 0)), 0)],
  ['days of rain as the optimist has them, in 100', fixed(DAYS * at(q, RAIN), 0)],
  ['what 100 days save', bits(DAYS * saved, 1)],
  ['what 100 days cost', bits(DAYS * paid, 1)],
  ...[0, 1, RAIN].map((x): readonly [string, string] => [`the log-ratio at ${x}`, bits(at(logRatio, x))]),
  ['what rain adds', bits(at(forward, RAIN))],
  ...[0, 1, RAIN].map((x): readonly [string, string] => [`the sum up to ${x}`, bits(at(running, x))]),
  ['what sun and cloud are given too much', plain(at(q, 0) + at(q, 1) - at(p, 0) - at(p, 1))],
  ['the sum of a table without rain', plain(compensatedSum(rainless))],
  ['what the formula gives for it', bits(compensatedSum(contributions(asIs(rainless), model)))],
  ['what a quarter more sums to', plain(compensatedSum(boastful.probs))],
  ['what the formula gives for it', bits(compensatedSum(contributions(truth, boastful)))],
  ['KL(p‖q)', bits(klPQ.value)],
  ['KL(q‖p)', bits(klQP.value)],
  ['KL(p‖q) in nats', nats(klPQ.value)],
  ['a bit in nats', nats(Math.LN2)],
  ['a nat in bits', bits(1)],
  ['0.5 nats in bits', bits(asked.nats)],
  ['0.7 bits in nats', nats(asked.bits * Math.LN2)],
  ['a term that is asked about', bits(at(forward, 0), 2)],
];

/** Not computed: 0s and 1s, a hundred days, the base of the logarithm, an outcome, the sea's fog and the challenge's bounds, two amounts of a check, years and places of the sources. */
const given = ['0', '1', '2', '3', '12', '100', '0.2', '0.5', '0.7', '1951', '2.6', '5.2'];

describe('the figure of the text', () => {
  it('has a shorter code on most days, and still the answer that the lesson calls right', () => {
    expect(outcomes.map((x) => Math.sign(Number(signedInfo(at(logRatio, x)).replace('−', '-'))))).toEqual([-1, -1, 1, 0]);
    expect(klPQ.value).toBeGreaterThan(0);
    expect(prediction.right).toBe('longer');
  });

  it('says of the town without rain what the sum was before rain', () => {
    expect(compensatedSum(contributions(asIs(rainless), model))).toBeCloseTo(at(running, 1), 12);
  });

  it('saves with rain what the other direction is charged for, on fewer days', () => {
    expect(at(reverse, RAIN)).toBeCloseTo(-at(q, RAIN) * at(logRatio, RAIN), 12);
    expect(at(q, RAIN)).toBeLessThan(at(p, RAIN));
  });

  it('agrees with the numbers that the lab tells', async () => {
    const told = await metricsOf(compareCore, scene);
    expect(told['klPQ']).toBeCloseTo(klPQ.value, 12);
    expect(told['klQP']).toBeCloseTo(klQP.value, 12);
  });

  it('has the larger of two amounts in a check where the lesson says so', () => {
    expect(asked.nats).toBeGreaterThan(asked.bits * Math.LN2);
  });
});

describe('the challenge', () => {
  const [sea, perfect] = weatherOf(challenge.start);

  it('begins with a perfect forecaster, in a town with the fog that the text tells of', () => {
    expect(perfect).toEqual(sea);
    expect(probability(at(sea, 3), 2)).toBe('0.12');
  });

  it('can be met with fog alone: any other kind of weather, forecast as rarely, spoils the other direction', () => {
    const spoilt = (x: number, to: number) => asIs(sea.map((share, i) => (i === x ? to : (share / (1 - at(sea, x))) * (1 - to))));
    const reversed = (x: number): number => compare(asIs(sea), spoilt(x, 1e-4)).klQP.value;
    expect([...sea.keys()].filter((x) => reversed(x) < 0.2 * Math.LN2)).toEqual([3]);
  });
});

describe.each(languages)('the prose in %s', (lang) => {
  const numbers = async () => (await renderProse(expectedLogRatio, lang)).text.match(/−?\d+(?:\.\d+)?/g) ?? [];

  it.each(facts)('states %s: %s', async (_, number) => {
    expect(await numbers()).toContain(number);
  });

  it('states no number but these', async () => {
    const known = new Set([...facts.map(([, number]) => number), ...given]);
    expect((await numbers()).filter((number) => !known.has(number))).toEqual([]);
  });

  it('multiplies as it says', async () => {
    const { text } = await renderProse(expectedLogRatio, lang);
    const [product] = /0\.\d+ × \d\.\d+ = 0\.\d+/.exec(text) ?? [];
    expect(product).toBe(`${plain(at(p, RAIN))} × ${bits(at(logRatio, RAIN))} = ${bits(at(forward, RAIN))}`);
  });
});
