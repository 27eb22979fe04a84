// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createNumberFormat } from '../../i18n/numberFormat';
import { compareCore } from '../../labs/compare/compareCore';
import { ownsScene } from '../../scene/sceneKind';
import { languages } from '../../scene/preferences';
import type { SceneBase } from '../../scene/scene';
import { metricsOf } from '../metricsOf';
import { renderProse } from '../renderProse';
import { zeros } from './lesson';

const { info: bits, plain } = createNumberFormat('en', 'bits');

/** The two divergences of a figure, as bits that the prose would print. */
async function divergences(scene: SceneBase | undefined): Promise<readonly [forward: number, reverse: number]> {
  if (!scene) throw new Error('the figure is missing');
  const { klPQ, klQP } = await metricsOf(compareCore, scene);
  return [Number(klPQ), Number(klQP)];
}

const { scene: start, scenes } = zeros;
if (!ownsScene(compareCore, start)) throw new Error('the weather is a pair of the Compare lab');
const { distribution } = start.pair.p;
if (distribution.family !== 'categorical') throw new Error('the weather is a table');
const snow = distribution.params.probs[3] ?? Number.NaN;

const [, reverse] = await divergences(start);
const [falseAlarm] = await divergences(scenes['hail']);
const [smoothed] = await divergences(scenes['smoothed']);
const [hardly] = await divergences(scenes['hardly']);

const facts: readonly (readonly [string, string])[] = [
  ['how often it snows', plain(snow)],
  ['KL(q‖p) of the first forecaster', bits(reverse)],
  ['KL(p‖q) of the one who warns of hail', bits(falseAlarm)],
  ['KL(p‖q) smoothed with 0.01', bits(smoothed)],
  ['KL(p‖q) smoothed with 0.0001', bits(hardly)],
  ['what each tenth of ε adds', bits(snow * Math.log(10))],
];

/** Not computed: outcomes, shares that the scenes set, a bound of the challenge, days, a year and a section of the sources. */
const given = ['0', '1', '2', '3', '4', '10', '99', '100', '0.05', '0.0001', '1951', '2.3'];

describe('the figures of the text', () => {
  it('are infinite where the text says so, and nowhere else', async () => {
    expect(await divergences(start)).toEqual([Infinity, expect.any(Number)]);
    expect(reverse).toBeLessThan(1);
    expect(await divergences(scenes['hail'])).toEqual([expect.any(Number), Infinity]);
    expect(falseAlarm).toBeLessThan(1);
  });

  it('gain by each tenth of ε what the text says', () => {
    // Up to what the other outcomes gain by getting back what smoothing took.
    expect((hardly - smoothed) / 2).toBeCloseTo(snow * Math.log(10), 2);
  });
});

describe.each(languages)('the prose in %s', (lang) => {
  const numbers = async () => (await renderProse(zeros, lang)).text.match(/−?\d+(?:\.\d+)?/g) ?? [];

  it.each(facts)('states %s: %s', async (_, number) => {
    expect(await numbers()).toContain(number);
  });

  it('states no number but these', async () => {
    const known = new Set([...facts.map(([, number]) => number), ...given]);
    expect((await numbers()).filter((number) => !known.has(number))).toEqual([]);
  });
});
