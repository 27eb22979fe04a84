import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MAX_OUTCOMES } from './wormsScene';
import { parseCounts } from './parseCounts';
import type { CountsProblem } from './parseCounts';

const counts = (text: string): readonly number[] | CountsProblem => {
  const read = parseCounts(text);
  return read.ok ? read.counts : read.problem;
};

const anyCounts = fc
  .array(fc.oneof({ weight: 3, arbitrary: fc.nat({ max: 9999 }) }, fc.double({ min: 0, max: 1e12, noNaN: true })), {
    minLength: 2,
    maxLength: MAX_OUTCOMES,
  })
  .filter((list) => list.some((count) => count > 0));

const inLine = [' ', '   ', ',', ', ', ' ,', ';', '\t', '，', '、', '；', '\u3000', '\u00a0', ' ， '];
const lineBreaks = ['\n', '\r\n', '\r', '\n\n', ' \n'];
const edges = fc.constantFrom('', ' ', '\n', ',', '\ufeff');

const join = (words: readonly string[], between: readonly string[]): string =>
  words.map((word, i) => word + (i < words.length - 1 ? (between[i] ?? ' ') : '')).join('');

describe('pasted counts', () => {
  it('read back from any list, whatever stands between them', () => {
    const separators = fc.array(fc.constantFrom(...inLine, ...lineBreaks), {
      minLength: MAX_OUTCOMES,
      maxLength: MAX_OUTCOMES,
    });
    fc.assert(
      fc.property(anyCounts, separators, edges, edges, (list, between, before, after) => {
        const text = before + join(list.map(String), between) + after;
        // Lines of two are a table of values and counts.
        const lines = text.split(/[\r\n]+/).filter((line) => /\d/.test(line));
        fc.pre(lines.length < 2 || lines.some((line) => (line.match(/[^\s,;，、；]+/g) ?? []).length !== 2));
        expect(counts(text)).toEqual(list);
      }),
      { numRuns: 300 },
    );
  });

  it('read back from a table of values and counts, with a header or without', () => {
    const separator = fc.constantFrom(...inLine);
    const header = fc.constantFrom('', 'x,count\n', 'teeth\tworms\n', '取值，计数\n', 'Number of teeth; how many worms\n');
    fc.assert(
      fc.property(anyCounts, separator, fc.constantFrom(...lineBreaks), header, edges, (list, between, newLine, head, after) => {
        const rows = list.map((count, x) => `${x}${between}${count}`);
        expect(counts(head + rows.join(newLine) + after)).toEqual(list);
      }),
    );
  });

  it.each([
    ['spaces', '2 3 5 14', [2, 3, 5, 14]],
    ['commas', '2,3,5,14', [2, 3, 5, 14]],
    ['line breaks', '2\n3\n5\n14', [2, 3, 5, 14]],
    ['tabs', '2\t3\t5\t14', [2, 3, 5, 14]],
    ['full-width signs and digits', '２，３；５\u3000１４', [2, 3, 5, 14]],
    ['Chinese commas', '2、3、5、14', [2, 3, 5, 14]],
    ['Windows lines with a last one empty', '2\r\n3\r\n5\r\n', [2, 3, 5]],
    ['a column with a header', 'count\n2\n3\n5', [2, 3, 5]],
    ['a table with a header', 'teeth,worms\n0,2\n1,3\n2,5', [2, 3, 5]],
    ['rows of three, which are no table', '2 3 5\n14 16 15', [2, 3, 5, 14, 16, 15]],
    ['one row of two, which is a list', '0,5', [0, 5]],
    ['fractions and powers', '0.5 .25 1e3', [0.5, 0.25, 1000]],
    ['zeros among others', '0 0 1', [0, 0, 1]],
  ])('may have %s', (_, text, expected) => {
    expect(counts(text)).toEqual(expected);
  });

  it.each([
    ['nothing', '', { kind: 'empty' }],
    ['blanks', ' \n\t\n ,;', { kind: 'empty' }],
    ['a single count', '42', { kind: 'few' }],
    ['a header with one row of one', 'count\n3', { kind: 'few' }],
    ['zeros only', '0 0 0', { kind: 'zero' }],
    ['a word', '2 three 5', { kind: 'bad', word: 'three', line: 1 }],
    ['a word further down', '2 3 4\n5 6 7\n8 x 9', { kind: 'bad', word: 'x', line: 3 }],
    ['a word after empty lines', '\n\n1 2 x', { kind: 'bad', word: 'x', line: 3 }],
    ['two lines of words', 'two\nthree\n4', { kind: 'bad', word: 'three', line: 2 }],
    ['a lone word', 'garbage', { kind: 'bad', word: 'garbage', line: 1 }],
    ['an infinite count', '1 Infinity', { kind: 'bad', word: 'Infinity', line: 1 }],
    ['a number too large for any', '1 1e999', { kind: 'bad', word: '1e999', line: 1 }],
    ['two points', '1.2.3 4', { kind: 'bad', word: '1.2.3', line: 1 }],
    ['a negative count', '3 4\n5 -1 6', { kind: 'negative', word: '-1', line: 2 }],
    ['a negative count in a table', '0,3\n1,-2', { kind: 'negative', word: '-2', line: 2 }],
    ['a typographic minus', '3 \u22122', { kind: 'negative', word: '-2', line: 1 }],
    ['a power, which is not two digits', '2\u00b2 3', { kind: 'bad', word: '2\u00b2', line: 1 }],
    ['a count that no link could carry back', '1 2\n1e21', { kind: 'large', word: '1e21', line: 2 }],
    ['a table of one row under its header', 'x,count\n0,5', { kind: 'few' }],
    ['a gap in the values', 'x,n\n0,3\n1,4\n3,5', { kind: 'gap', line: 4 }],
    ['values that begin at 1', '1,3\n2,4', { kind: 'gap', line: 1 }],
    ['values twice', '0,3\n0,4', { kind: 'gap', line: 2 }],
  ])('are refused for %s, with what and where', (_, text, problem) => {
    expect(counts(text)).toEqual(problem);
  });

  it('are at most as many as a link can carry', () => {
    const ones = (n: number): string => Array.from({ length: n }, () => 1).join(' ');
    expect(counts(ones(MAX_OUTCOMES))).toHaveLength(MAX_OUTCOMES);
    expect(counts(ones(MAX_OUTCOMES + 1))).toEqual({ kind: 'many', n: MAX_OUTCOMES + 1 });
  });

  it('never throw', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string({ unit: 'grapheme' }), fc.string()), (text) => {
        const read = parseCounts(text);
        return !read.ok || read.counts.every((count) => Number.isFinite(count) && count >= 0);
      }),
    );
  });
});
