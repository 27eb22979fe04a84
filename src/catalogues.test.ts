import { describe, expect, it } from 'vitest';
import { en } from './i18n/en';
import { loadCatalogue } from './i18n/loadCatalogue';
import { zh } from './i18n/zh';
import { en as wormsInEnglish } from './labs/worms/en';
import { zh as wormsInChinese } from './labs/worms/zh';

/** Every message of a catalogue, by its path. */
function leavesOf(value: unknown, path = ''): ReadonlyMap<string, unknown> {
  if (typeof value !== 'object' || value === null) return new Map([[path, value]]);
  return new Map(
    Object.entries(value).flatMap(([key, inner]) => [...leavesOf(inner, path === '' ? key : `${path}.${key}`)]),
  );
}

const ofLists = /^(\d+|length|map|join|toString|valueOf|constructor)$/;

/**
 * Stands for any argument of a message: a list of one number, that number, its text, an object of nothing but itself. What
 * goes through it one by one gets the text, which `Intl.ListFormat` asks for.
 */
function anything(number: number): object {
  return new Proxy([number], {
    get(list, key, itself): unknown {
      if (key === Symbol.iterator) return () => [String(number)][Symbol.iterator]();
      return typeof key === 'symbol' || ofLists.test(key) ? Reflect.get(list, key) : itself;
    },
  });
}

/** The n-th argument is told from the others by its number. */
const argument = (index: number): number => 1010 * (index + 1);

function say(message: unknown): unknown {
  if (typeof message !== 'function') return message;
  const args = Array.from({ length: message.length }, (_, i) => anything(argument(i)));
  const text: unknown = Reflect.apply(message, undefined, args);
  return text;
}

const english = import.meta.glob<{ readonly en: object }>('./**/en.ts', { eager: true });
const chinese = import.meta.glob<{ readonly zh: object }>('./**/zh.ts', { eager: true });
/** The page's own messages, and the words of every room. */
const rooms = Object.entries(english).map(([file, { en: inEnglish }]) => {
  const other = chinese[file.replace(/en\.ts$/, 'zh.ts')];
  if (!other) throw new Error(`${file} has no Chinese beside it`);
  return { room: file, en: leavesOf(inEnglish), zh: leavesOf(other.zh) };
});
const arity = (message: unknown): number => (typeof message === 'function' ? message.length : 0);

it.each(['en', 'zh'] as const)('the loader gives the messages in %s', async (lang) => {
  expect(await loadCatalogue(lang)).toBe({ en, zh }[lang]);
});

const catalogues = rooms.flatMap(({ room, ...words }) => (['en', 'zh'] as const).map((lang) => ({ room, lang, words })));
describe.each(catalogues)('$room in $lang', ({ lang, words }) => {
  const catalogue = words[lang];
  const paths = [...words.en.keys()];

  it('has every message of the other, with as many arguments', () => {
    expect([...catalogue.keys()].toSorted()).toEqual(paths.toSorted());
    expect(paths.filter((path) => arity(catalogue.get(path)) !== arity(words.en.get(path)))).toEqual([]);
  });

  it.each(paths)('says something in %s, whatever its arguments, and uses each of them', (path) => {
    const message = catalogue.get(path);
    const text = say(message);
    if (typeof text !== 'string') throw new Error(`${path} is not text`);
    expect(text.trim()).not.toBe('');
    expect(text).toBe(text.trim());
    expect(text).not.toMatch(/undefined|NaN|null|\[object|function/);
    // “x = 0…n−1” names n by the one before.
    const numbers = [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
    const named = (value: number): boolean => numbers.includes(value) || numbers.includes(value - 1);
    expect(Array.from({ length: arity(message) }, (_, i) => argument(i)).filter((value) => !named(value))).toEqual([]);
  });
});

describe('the English of numbers', () => {
  it('knows one from many, and names every outcome', () => {
    expect(wormsInEnglish.converged(1)).toContain('1 step.');
    expect(wormsInEnglish.converged(2)).toContain('2 steps.');
    expect(wormsInEnglish.everywhere([4])).toContain('x = 4 ');
    expect(wormsInEnglish.everywhere([4, 7, 9])).toContain('x = 4, 7, and 9 ');
    expect(wormsInChinese.everywhere([4, 7, 9])).toContain('x = 4、7 和 9 ');
  });
});

describe('a bad value of a link', () => {
  it('is told with what stands instead, be that the default', () => {
    expect(en.notice.badValue('q', 'x', 'uniform')).toContain('uniform');
    expect(en.notice.badValue('lang', 'x', '')).toContain('default');
    expect(zh.notice.badValue('lang', 'x', '')).toContain('默认');
  });
});
