import { describe, expect, it } from 'vitest';
import { readTable } from './readTable';
import type { DataTable } from './readTable';
import { MOST_VALUES } from './rowReader';
import type { CommaMeaning } from './sniffLayout';

const silent = (): void => {};
const readText = (text: string, comma: CommaMeaning = 'auto'): Promise<DataTable> =>
  readTable({ kind: 'text', text }, { comma, onProgress: silent });
const readBytes = (bytes: Uint8Array<ArrayBuffer>): Promise<DataTable> =>
  readTable({ kind: 'file', file: new Blob([bytes]) }, { comma: 'auto', onProgress: silent });
const numbersOf = (table: DataTable): readonly (readonly number[])[] => table.columns.map(({ values }) => [...values]);
const namesOf = (table: DataTable): readonly string[] => table.columns.map(({ name }) => name);

describe('numbers in any layout', () => {
  it.each([
    ['a list', '3.6 1.8 3.333', [[3.6, 1.8, 3.333]]],
    ['a list with commas', '3.6, 1.8, 3.333', [[3.6, 1.8, 3.333]]],
    ['a list in lines of any length', '1 2 3 4\n5 6\n7', [[1, 2, 3, 4, 5, 6, 7]]],
    ['a list parted by all sorts of signs', '1, 2; 3 4\n5;6', [[1, 2, 3, 4, 5, 6]]],
    ['Chinese signs', '３．６，１．８、−２；4', [[3.6, 1.8, -2, 4]]],
    ['a column', '1\n2\n3\n', [[1, 2, 3]]],
    ['a column with Windows’ line ends', '1\r\n2\r\n3\r\n', [[1, 2, 3]]],
    ['a column with old Mac line ends', '1\r2\r3', [[1, 2, 3]]],
    ['a byte-order mark', '\uFEFF1\n2', [[1, 2]]],
    ['signs and exponents', '+1e3\n-.5\n2.E-2', [[1000, -0.5, 0.02]]],
    ['two columns', '1,10\n2,20\n3,30', [[1, 2, 3], [10, 20, 30]]],
    ['tabs', '1\t10\n2\t20', [[1, 2], [10, 20]]],
    ['semicolons and decimal commas', '1,5;10\n2,25;20', [[1.5, 2.25], [10, 20]]],
    ['tabs and decimal commas', '1,5\t10\n2,25\t20', [[1.5, 2.25], [10, 20]]],
    ['spaces and decimal commas', '1,5 2,7 3,1', [[1.5, 2.7, 3.1]]],
    ['columns set by spaces', '  1   10\n 22  200', [[1, 22], [10, 200]]],
    ['grouped thousands in quotes', 'v,w\n"1,234.5",1\n"2,000",2', [[1234.5, 2000], [1, 2]]],
    ['European thousands', '1.234,5;1\n2.000,0;2', [[1234.5, 2000], [1, 2]]],
    ['rows that end in a separator', '1,2,\n3,4,', [[1, 3], [2, 4]]],
    ['a quote across two lines', 'note,v\n"two\nlines",1\nx,2', [[1, 2]]],
  ])('%s', async (_, text, expected) => {
    expect(numbersOf(await readText(text))).toEqual(expected);
  });

  it('takes names from a header, and leaves columns of words out', async () => {
    const table = await readText('petal length,species\n1.4,setosa\n4.7,versicolor\n');
    expect(namesOf(table)).toEqual(['petal length']);
    expect(numbersOf(table)).toEqual([[1.4, 4.7]]);
  });

  it.each([
    ['commas', 'name,age,weight\nAnn,34,61.5\nBob,,80\nCy,n/a,\nDee,29,55', [34, NaN, NaN, 29], [61.5, 80, NaN, 55]],
    ['semicolons and decimal commas', 'name;age;weight\nAnn;34;61,5\nBob;;80\nCy;k.A.;\nDee;29;55', [34, NaN, NaN, 29], [61.5, 80, NaN, 55]],
    ['tabs', 'name\tage\tweight\nAnn\t34\t61.5\nBob\t\t80\nCy\tn/a\t', [34, NaN, NaN], [61.5, 80, NaN]],
    ['rows cut short', 'name,age,weight\nAnn,34,61.5\nBob,29\nCy', [34, 29, NaN], [61.5, NaN, NaN]],
    ['a separator at each end', 'name,age,weight\nAnn,34,61.5,\nBob,n/a,80,', [34, NaN], [61.5, 80]],
    ['nothing in the first row', 'name,age,weight\n,,\nAnn,,61.5\nBob,29,', [NaN, 29], [61.5, NaN]],
  ])('reads a few rows under headings as a table, whatever is missing in them: %s', async (_, text, ages, weights) => {
    const table = await readText(text);
    expect(namesOf(table)).toEqual(['age', 'weight']);
    expect(numbersOf(table)).toEqual([ages, weights]);
  });

  it('counts what is missing in a column, with its row', async () => {
    const { columns } = await readText('name,age,weight\nAnn,34,61.5\nBob,,80\nCy,n/a,\nDee,29,55');
    expect(columns.map(({ bad, firstBad }) => [bad, firstBad.map(({ row, text, reason }) => [row, text, reason])])).toEqual([
      [2, [[3, '', 'missing'], [4, 'n/a', 'missing']]],
      [1, [[4, '', 'missing']]],
    ]);
  });

  it('keeps an empty last cell of a table without headings', async () => {
    expect(numbersOf(await readText('2020,2021,2022\n1,2,3\n4,5,'))).toEqual([[2020, 1, 4], [2021, 2, 5], [2022, 3, NaN]]);
  });

  it('reads one heading of many words over one column', async () => {
    const table = await readText('petal length in cm\n1.4\n4.7');
    expect(namesOf(table)).toEqual(['petal length in cm']);
  });

  it('reads R’s tables, whose rows have names and whose header has none for them', async () => {
    const table = await readText('"eruptions" "waiting"\n"1" 3.6 79\n"2" 1.8 54');
    expect(namesOf(table)).toEqual(['', 'eruptions', 'waiting']);
    expect(numbersOf(table)).toEqual([[1, 2], [3.6, 1.8], [79, 54]]);
  });

  it('lets the reader say what a comma is', async () => {
    const text = '3,6\n1,8\n3,333';
    expect(numbersOf(await readText(text))).toEqual([[3, 1, 3], [6, 8, 333]]);
    expect(numbersOf(await readText(text, 'decimal'))).toEqual([[3.6, 1.8, 3.333]]);
    expect(numbersOf(await readText('1,5 2,7', 'separator'))).toEqual([[1, 5, 2, 7]]);
  });

  it('leaves open what a comma is only where it could be a decimal one', async () => {
    expect((await readText('3,6\n1,8')).isCommaOpen).toBe(true);
    expect((await readText('3.6,79\n1.8,54')).isCommaOpen).toBe(false);
    expect((await readText('3, 6, 1')).isCommaOpen).toBe(false);
  });

  it('takes commas under a heading without one as decimal, and those before a 0', async () => {
    expect(numbersOf(await readText('eruptions\n3,6\n1,8'))).toEqual([[3.6, 1.8]]);
    expect(numbersOf(await readText('3,05\n1,8'))).toEqual([[3.05, 1.8]]);
  });

  it('finds nothing in nothing, and in words', async () => {
    expect((await readText(' \n ')).columns).toEqual([]);
    const words = await readText('no numbers here');
    expect(words.columns).toEqual([]);
    expect(words.nothing?.bad).toBe(3);
  });
});

describe('cells that are no numbers', () => {
  it('are counted, and shown with their row and why they are left out', async () => {
    const { columns } = await readText('v\n1\nNA\n3\ninf\nabc\n1e13\n-Infinity\n\nNaN\n7');
    expect([...(columns[0]?.values ?? [])]).toEqual([1, NaN, 3, NaN, NaN, NaN, NaN, NaN, 7]);
    expect(columns[0]).toMatchObject({ numbers: 3, bad: 6, missing: 2 });
    expect(columns[0]?.firstBad).toEqual([
      { row: 3, text: 'NA', reason: 'missing' },
      { row: 5, text: 'inf', reason: 'infinite' },
      { row: 6, text: 'abc', reason: 'text' },
      { row: 7, text: '1e13', reason: 'large' },
      { row: 8, text: '-Infinity', reason: 'infinite' },
      { row: 10, text: 'NaN', reason: 'missing' },
    ]);
  });

  it('do not make a list of a table with one short row', async () => {
    const rows = Array.from({ length: 20 }, (_, i) => `${i},${i * 10}`);
    rows[7] = '7';
    const { columns } = await readText(`a,b\n${rows.join('\n')}`);
    expect(columns.map(({ numbers, missing }) => ({ numbers, missing }))).toEqual([
      { numbers: 20, missing: 0 },
      { numbers: 19, missing: 1 },
    ]);
  });

  it('are kept short, however long they are', async () => {
    const { columns } = await readText(`v\n1\n${'x'.repeat(500)}`);
    expect(columns[0]?.firstBad[0]?.text.length).toBeLessThan(30);
  });

  it('do not swallow what follows an open quote', async () => {
    const { columns } = await readText('a,b\n1,2\n"3,4\n5,6\n7,8');
    expect([...(columns[1]?.values ?? [])]).toEqual([2, 4, 6, 8]);
  });
});

describe('a file', () => {
  it('that is no text has no numbers, whatever its bytes look like', async () => {
    const { isText, columns } = await readBytes(Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0a, 0x31, 0x0a, 0x00, 0x0a, 0x32));
    expect({ isText, columns }).toEqual({ isText: false, columns: [] });
    expect((await readText('1 2 3')).isText).toBe(true);
  });

  const latin = (text: string): Uint8Array<ArrayBuffer> => Uint8Array.from(text, (char) => char.charCodeAt(0));

  it('may be UTF-8 with its mark, UTF-16 as Excel writes it, or GB 18030', async () => {
    const utf8 = new TextEncoder().encode('\uFEFF花瓣\n1.4\n4.7');
    const utf16 = new Uint8Array(Uint16Array.from('\uFEFF花瓣\n1.4\n4.7', (char) => char.charCodeAt(0)).buffer);
    const gb = Uint8Array.of(0xbb, 0xa8, 0xb0, 0xea, ...latin('\n1.4\n4.7'));
    for (const table of await Promise.all([utf8, utf16, gb].map((bytes) => readBytes(bytes)))) {
      expect(namesOf(table)).toEqual(['花瓣']);
      expect(numbersOf(table)).toEqual([[1.4, 4.7]]);
    }
  });

  it('is the same in many pieces as in one, and says how far it is', async () => {
    const rows = Array.from({ length: 150_000 }, (_, i) => `${i / 8};"${i}"`);
    const parts: number[] = [];
    const file = new Blob([rows.join('\r\n')]);
    const table = await readTable({ kind: 'file', file }, { comma: 'auto', onProgress: (part) => void parts.push(part) });
    expect(table.columns.map(({ bad }) => bad)).toEqual([0, 0]);
    expect(table.columns[0]?.values).toEqual(Float64Array.from(rows, (_, i) => i / 8));
    expect(table.columns[1]?.values).toEqual(Float64Array.from(rows, (_, i) => i));
    expect(parts.length).toBeGreaterThan(2);
    expect(parts).toEqual(parts.toSorted((a, b) => a - b));
    expect(parts.at(-1)).toBe(1);
  });

  it('may be one long line, and no number in it is cut in two', async () => {
    const values = Array.from({ length: 150_000 }, (_, i) => i * i);
    const table = await readText(values.join(' '));
    expect(table.columns[0]?.values).toEqual(Float64Array.from(values));
  });

  it('has its rows counted right, though a line end of two signs comes in two pieces', async () => {
    const { columns } = await readText(`${'1\r\n'.repeat(300_000)}x`);
    expect(columns[0]?.firstBad).toEqual([{ row: 300_001, text: 'x', reason: 'text' }]);
  });

  it('is read up to a million values, and more is said to be cut', async () => {
    const more = MOST_VALUES + 7;
    const [column, line] = await Promise.all([
      readText(Array.from({ length: more }, () => '1').join('\n')),
      readText(Array.from({ length: more }, () => '1').join(' ')),
    ]);
    for (const table of [column, line]) {
      expect(table.columns[0]?.numbers).toBe(MOST_VALUES);
      expect(table.cut).toBe(true);
    }
    expect((await readText('1\n2')).cut).toBe(false);
  });

  it('can be left in the middle', async () => {
    const text = Array.from({ length: 400_000 }, () => '1').join('\n');
    const stop = (): never => {
      throw new Error('enough');
    };
    await expect(readTable({ kind: 'text', text }, { comma: 'auto', onProgress: stop })).rejects.toThrow('enough');
  });
});
