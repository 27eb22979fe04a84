// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { codes } from '../../engine/codes';
import { createNumberFormat } from '../../i18n/numberFormat';
import { codesCore } from '../../labs/codes/codesCore';
import { symbolName } from '../../labs/codes/codesScene';
import type { CodesScene } from '../../labs/codes/codesScene';
import { ownsScene } from '../../scene/sceneKind';
import { languages } from '../../scene/preferences';
import type { SceneBase } from '../../scene/scene';
import { metricsOf } from '../metricsOf';
import { answersTo, outcomeOf } from '../outcomeOf';
import { renderProse } from '../renderProse';
import { surprise } from './lesson';

function weather(scene: SceneBase | undefined): CodesScene {
  if (!scene || !ownsScene(codesCore, scene)) throw new Error('the weather is sent in the Codes lab');
  return scene;
}
const { scene: start, scenes } = surprise;
const mountain = weather(start);
const south = await codes(weather(scenes['south']));
const [sent, long, whole, even, snowless] = await Promise.all(
  [start, scenes['long'], scenes['whole'], scenes['even'], scenes['snowless']].map((scene) => codes(weather(scene))),
);
if (!sent || !long || !whole || !even || !snowless) throw new Error('a figure is missing');

const { info: bits, fixed, plain } = createNumberFormat('en', 'bits');
const { info: nats } = createNumberFormat('en', 'nats');
const rare = Math.min(...south.p);
const lastOf = (values: ArrayLike<number>, n: number): number => values[n] ?? Number.NaN;
const letters = weather(scenes['long']).sent;
/** What a probability adds to an entropy. */
const term = (p: number): string => bits(-p * Math.log(p));
const pair = -Math.log(lastOf(sent.p, 2) * lastOf(sent.p, 3));

const facts: readonly (readonly [string, string])[] = [
  ['the entropy on the mountain', plain(sent.entropy.value / Math.LN2)],
  ['the same in nats', nats(sent.entropy.value)],
  ['a bit in nats', nats(Math.LN2)],
  ['the surprise of D, and then A', plain((sent.right.lengths[3] ?? 0) + (sent.right.lengths[0] ?? 0))],
  ['the letters on the tape', String(mountain.sent)],
  ['the bits on the tape', String(lastOf(sent.right.running, mountain.sent))],
  ['two questions for each of them', String(2 * mountain.sent)],
  ['the letters of the long message', String(letters)],
  ['their average', fixed(lastOf(long.right.running, letters) / letters)],
  ...[...south.p].map((p, i): readonly [string, string] => [`p(${i}) in the south`, plain(p)]),
  ['the surprise of snow in the south', bits(-Math.log(rare), 2)],
  ['what it adds', term(rare)],
  ['what a tenth of it would add', term(rare / 10)],
  ['the entropy in the south', bits(south.entropy.value)],
  ['Huffman’s average in the south', fixed(whole.right.expected.value)],
  ['its excess', fixed(whole.right.expected.value - south.entropy.value / Math.LN2)],
  ['the entropy of four that are equally likely', plain(even.entropy.value / Math.LN2)],
  ['the entropy without snow', plain(snowless.entropy.value / Math.LN2)],
  ['the surprise of C and D', plain(pair / Math.LN2)],
  ['what their surprises are not', plain((sent.right.lengths[2] ?? 0) * (sent.right.lengths[3] ?? 0))],
];

/** Not computed: halves, quarters and eighths with 1, 2, 3 bits; codewords; a pair of 1/16 and one of 1/64; a tenth of 0.01; bounds; the sources. */
const given = ['0', '1', '2', '3', '4', '8', '10', '110', '111', '16', '64', '0.001', '6', '1.6', '1948', '1952', '5'];

describe('the figures of the text', () => {
  it('need fewer than two questions on average, as every outcome says, and no code asks for less', () => {
    expect(sent.right.expected.value).toBeLessThan(2);
    expect(sent.right.expected.value).toBeCloseTo(sent.entropy.value / Math.LN2, 14);
  });

  it('answer the question with one, two and three questions, and take two each for letters that are alike', async () => {
    const { prediction } = surprise;
    if (prediction.kind !== 'draw') throw new Error('the bars are drawn');
    const told = await answersTo(surprise, prediction, (figure) => metricsOf(codesCore, figure));
    expect(told).toEqual({ truth: [1, 2, 3, 3], mistakes: [['two', [2, 2, 2, 2]]] });
    expect(outcomeOf(prediction, [1, 2, 3, 4], told)).toBe('above');
    expect(outcomeOf(prediction, [1, 1, 1, 1], told)).toBe('below');
  });

  it('spell the letters as the text does', () => {
    expect(sent.right.words.map((word, i) => `${symbolName(mountain, i)} ${word}`)).toEqual(['A 0', 'B 10', 'C 110', 'D 111']);
  });

  it('have probabilities of pairs as the checks do', () => {
    expect(lastOf(sent.p, 3) * lastOf(sent.p, 0)).toBe(1 / 16);
    expect(Math.exp(-pair)).toBeCloseTo(1 / 64, 14);
  });

  it('need three questions on one day in four, and one on half of them', () => {
    const days = (length: number): number => [...sent.p].filter((_, i) => sent.right.lengths[i] === length).reduce((sum, p) => sum + p, 0);
    expect([days(1), days(2), days(3)]).toEqual([1 / 2, 1 / 4, 1 / 4]);
  });
});

describe.each(languages)('the prose in %s', (lang) => {
  const numbers = async () => (await renderProse(surprise, lang)).text.match(/−?\d+(?:\.\d+)?/g) ?? [];

  it.each(facts)('states %s: %s', async (_, number) => {
    expect(await numbers()).toContain(number);
  });

  it('states no number but these', async () => {
    const known = new Set([...facts.map(([, number]) => number), ...given]);
    expect((await numbers()).filter((number) => !known.has(number))).toEqual([]);
  });
});
