import temml from 'temml';
import { describe, expect, it } from 'vitest';
import type { Parameter } from './family';
import { families } from './index';
import type { FamilyName } from './index';
import { spellings } from './spellings';

const names = Object.keys(families).filter((name): name is FamilyName => name in families);

/** @throws where it is not TeX. */
const mathMLOf = (tex: string): string => temml.renderToString(tex, { displayMode: true, throwOnError: true, strict: true });

/** A control word, or one letter that is not inside one. */
const tokensOf = (tex: string): ReadonlySet<string> => new Set(tex.match(/\\[a-zA-Z]+|[a-zA-Z](?:_0)?/gu));

it('an error in TeX is seen', () => {
  expect(() => mathMLOf('\\frac{1}')).toThrow(/./);
});

describe.each(names)('%s', (name) => {
  const { tex } = spellings[name];
  const { parameters } = families[name];
  const symbols = Object.values<Parameter>(parameters).map(({ symbol }) => symbol);

  it.each([tex, ...symbols])('is TeX: %s', (formula) => {
    expect(mathMLOf(formula)).toMatch(/^<math/);
  });

  it('has each of its symbols in its formula, and no symbol twice', () => {
    expect(symbols.filter((symbol) => !tokensOf(tex).has(symbol))).toEqual([]);
    expect(new Set(symbols).size).toBe(symbols.length);
  });
});
