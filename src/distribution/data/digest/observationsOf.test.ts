import { expect, it } from 'vitest';
import { readTable } from '../reading/readTable';
import type { DataTable } from '../reading/readTable';
import { digestOf } from './digestOf';
import { observationsOf } from './observationsOf';
import { usualReading } from './usualReading';

const silent = (): void => {};
const read = (text: string): Promise<DataTable> => readTable({ kind: 'text', text }, { comma: 'auto', onProgress: silent });

it('counts after one that cannot be read are still those of their outcomes', async () => {
  const table = await read('5\nlost\n3\n2');
  const digest = await digestOf(observationsOf(table, { as: 'counts', column: 0, times: null }), silent);
  expect(digest?.counts).toEqual({ ok: true, counts: [5, 0, 3, 2] });
  expect(digest?.moments.n).toBe(10);
});

it('row names without a heading are not what is read', async () => {
  const table = await read('"eruptions" "waiting"\n"1" 3.6 79\n"2" 1.8 54');
  const reading = usualReading(table);
  expect([...observationsOf(table, reading).values]).toEqual([3.6, 1.8]);
});

it('a column keeps its place in the text, whatever stands before it', async () => {
  const { columns } = await read('a,1,10\nb,2,20\nc,3,30');
  expect(columns.map(({ place }) => place)).toEqual([2, 3]);
});
