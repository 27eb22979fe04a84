// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { createNumberFormat } from '../../i18n/numberFormat';
import { compareCore } from '../../labs/compare/compareCore';
import type { CompareScene } from '../../labs/compare/compareScene';
import { ownsScene } from '../../scene/sceneKind';
import { languages } from '../../scene/preferences';
import type { SceneBase } from '../../scene/scene';
import { metricsOf } from '../metricsOf';
import { renderProse } from '../renderProse';
import { guessingGame } from './lesson';

const { info: bits, plain } = createNumberFormat('en', 'bits');
const { scene, scenes, prediction } = guessingGame;

function bag(figure: SceneBase | undefined): CompareScene {
  if (!figure || !ownsScene(compareCore, figure)) throw new Error('a bag is a pair of the Compare lab');
  return figure;
}

function shares(side: 'p' | 'q', figure: SceneBase | undefined): readonly number[] {
  const { distribution } = bag(figure).pair[side];
  if (distribution.family !== 'categorical') throw new Error('a bag is a table');
  return distribution.params.probs;
}

const score = async (figure: SceneBase | undefined): Promise<number> => Number((await metricsOf(compareCore, bag(figure)))['klPQ']);

const content = shares('p', scene);
const [lemon, never] = [shares('q', scenes['lemon']), shares('q', scenes['never'])];
const [evenScore, lemonScore] = [await score(scene), await score(scenes['lemon'])];

const facts: readonly (readonly [string, string])[] = [
  ['the bet on lemon', plain(lemon[0] ?? Number.NaN)],
  ['the other bets', plain(lemon[3] ?? Number.NaN)],
  ['what being sure of lemon costs', bits(lemonScore)],
  ['what betting evenly costs', bits(evenScore)],
  ['the bet on lemon of who is nearly right', plain(never[0] ?? Number.NaN)],
  ['his bet on cherry', plain(never[2] ?? Number.NaN)],
];

/** Not computed: flavours, prices of halves, the bound of the challenge, a year and a chapter of the sources. */
const given = ['0', '1', '2', '3', '0.02', '1956', '6'];

describe('the bag', () => {
  it('is as the words have it: six of ten are cherry, five of a hundred mint, liquorice comes second', () => {
    expect([content[2], content[1]]).toEqual([0.6, 0.05]);
    expect(content.toSorted((a, b) => b - a).slice(0, 2)).toEqual([content[2], content[3]]);
    expect(prediction.choices?.indexOf(prediction.right ?? '')).toBe(content.indexOf(Math.max(...content)));
  });

  it('costs without end who bets nothing on mint, and least who bets on nothing but its shares', async () => {
    expect(never[1]).toBe(0);
    expect(await score(scenes['never'])).toBe(Infinity);
    const { pair } = bag(scene);
    const known: CompareScene = { ...bag(scene), pair: { ...pair, q: pair.p } };
    expect(await score(known)).toBe(0);
  });
});

describe.each(languages)('the prose in %s', (lang) => {
  const numbers = async () => (await renderProse(guessingGame, lang)).text.match(/−?\d+(?:\.\d+)?/g) ?? [];

  it.each(facts)('states %s: %s', async (_, number) => {
    expect(await numbers()).toContain(number);
  });

  it('states no number but these', async () => {
    const known = new Set([...facts.map(([, number]) => number), ...given]);
    expect((await numbers()).filter((number) => !known.has(number))).toEqual([]);
  });
});
