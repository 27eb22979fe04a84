// @vitest-environment jsdom
import { describe, expect, it } from 'vitest';
import { codes } from '../../engine/codes';
import { createNumberFormat } from '../../i18n/numberFormat';
import { codesCore } from '../../labs/codes/codesCore';
import { swap } from '../../labs/codes/codesEdits';
import type { CodesScene } from '../../labs/codes/codesScene';
import { udhr } from '../../math/coding/data/udhr';
import { ownsScene } from '../../scene/sceneKind';
import { languages } from '../../scene/preferences';
import type { SceneBase } from '../../scene/scene';
import { renderProse } from '../renderProse';
import { wrongCode } from './lesson';

function sending(scene: SceneBase | undefined): CodesScene {
  if (!scene || !ownsScene(codesCore, scene)) throw new Error('the letters are sent in the Codes lab');
  return scene;
}
const { scene, scenes } = wrongCode;
const start = sending(scene);
const valley = await codes(start);
const [vague, sure, english] = await Promise.all(['vague', 'sure', 'never'].map((name) => codes(sending(scenes[name]))));
const german = await codes(swap(sending(scenes['never'])));
if (!vague || !sure || !english) throw new Error('a figure is missing');

const { info: bits, fixed, plain } = createNumberFormat('en', 'bits');
const whole = (nats: number): string => plain(nats / Math.LN2);
const at = (values: ArrayLike<number>, i: number): number => values[i] ?? Number.NaN;
const letters = sending(scenes['long']).sent;
/** How many letters of the English text the German code can write. */
const written = english.wrong.running.length - 1;
const letterQ = 'q'.charCodeAt(0) - 'a'.charCodeAt(0);

const facts: readonly (readonly [string, string])[] = [
  ['the entropy', whole(valley.entropy.value)],
  ['twice that', plain((2 * valley.entropy.value) / Math.LN2)],
  ['the cross-entropy', whole(valley.crossEntropy.value)],
  ['the excess', whole(valley.kl.value)],
  ['how many letters were sent', String(start.sent)],
  ['their bits in the right code', String(at(valley.right.running, start.sent))],
  ['their bits in the wrong code', String(at(valley.wrong.running, start.sent))],
  ['how many letters the long message has', String(letters)],
  ['its average in the right code', fixed(at(valley.right.running, letters) / letters)],
  ['its average in the wrong code', fixed(at(valley.wrong.running, letters) / letters)],
  ['what the uniform takes', whole(vague.crossEntropy.value)],
  ['what the uniform wastes', whole(vague.kl.value)],
  ['the chance that the sure one gives A', plain(at(sure.q, 0))],
  ['the chance that it gives each other', plain(at(sure.q, 1))],
  ['the length of A then', fixed(at(sure.wrong.lengths, 0), 2)],
  ['the length of each other', fixed(at(sure.wrong.lengths, 3), 2)],
  ['what the sure one takes', bits(sure.crossEntropy.value)],
  ['the letter that has no word', String(written + 1)],
  ['one letter in how many is “q”', fixed(1 / at(english.p, letterQ), 0)],
  ['what German wastes in the code of English', bits(german.kl.value)],
];

/** Not computed: lengths of 1, 2 and 3 bits, halves, quarters and eighths; the bounds of the challenge; the sources. */
const given = ['0', '1', '2', '3', '4', '8', '1.5', '0.5', '1948', '1949', '5.3', '5.4'];

describe('the figures of the text', () => {
  it('have the answer that the lesson calls right: half as many bits again, although the words are as long', () => {
    const lengths = ({ lengths: all }: { readonly lengths: Float64Array }): readonly number[] => [...all].toSorted((a, b) => a - b);
    expect(lengths(valley.right)).toEqual([1, 2, 3, 3]);
    expect(lengths(valley.wrong)).toEqual([1, 2, 3, 3]);
    expect(valley.wrong.expected.value / valley.right.expected.value).toBe(1.5);
    expect(valley.right.expected.value).toBe(1.75);
    expect(wrongCode.prediction.right).toBe('half');
  });

  it('have no codeword that begins another, so that the message is read back from its bits alone', () => {
    expect(valley.wrong.restored).toEqual([...valley.symbols]);
  });

  it('rank as the text does: right, vague, wrong favourite, too sure of the right one', () => {
    const costs = [valley.entropy, vague.crossEntropy, valley.crossEntropy, sure.crossEntropy].map(({ value }) => value);
    expect(costs).toEqual(costs.toSorted((a, b) => a - b));
  });

  it('would hide most of the sure one’s mistake in whole bits', async () => {
    const { right, wrong } = await codes({ ...sending(scenes['sure']), code: 'huffman' });
    const hidden = wrong.expected.value - right.expected.value;
    expect(hidden).toBeLessThan((0.2 * sure.kl.value) / Math.LN2);
  });

  it('stop at the “q” of “equal”, which alone makes the cross-entropy infinite; not so the other way round', async () => {
    expect((await udhr.english()).slice(written - 1, written + 4)).toBe('equal');
    expect(english.crossEntropy).toMatchObject({ value: Infinity, infiniteAt: [letterQ] });
    expect(german.crossEntropy.value).toBeLessThan(5);
  });

  it('let a week of snow be cheaper in the wrong code', () => {
    expect(at(valley.wrong.lengths, 3)).toBeLessThan(at(valley.right.lengths, 3));
  });
});

describe.each(languages)('the prose in %s', (lang) => {
  const numbers = async () => (await renderProse(wrongCode, lang)).text.match(/−?\d+(?:\.\d+)?/g) ?? [];

  it.each(facts)('states %s: %s', async (_, number) => {
    expect(await numbers()).toContain(number);
  });

  it('states no number but these', async () => {
    const known = new Set([...facts.map(([, number]) => number), ...given]);
    expect((await numbers()).filter((number) => !known.has(number))).toEqual([]);
  });

  it('subtracts rightly', async () => {
    const { text } = await renderProse(wrongCode, lang);
    const { crossEntropy, entropy, kl } = valley;
    expect(text).toContain(`${whole(crossEntropy.value)} − ${whole(entropy.value)} = ${whole(kl.value)}`);
  });
});
