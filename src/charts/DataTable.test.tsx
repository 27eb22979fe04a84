// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, expect, it, vi } from 'vitest';
import { DataTable } from './DataTable';
import { tableDataOf } from './tableDataOf';

afterEach(cleanup);

const rows = [['1', '0.5']];

it('rows are written when the table is opened, and not before', () => {
  const write = vi.fn(() => rows);
  render(<DataTable table={{ caption: 'Numbers', columns: ['x', 'p'], rows: write }} label="Data" />);
  expect(write).not.toHaveBeenCalled();
  const details = screen.getByRole('group');
  details.setAttribute('open', '');
  fireEvent(details, new Event('toggle'));
  expect(screen.getByRole('rowheader', { name: '1' })).toBeTruthy();
  expect(screen.getByRole('cell', { name: '0.5' })).toBeTruthy();
});

it('a file has every digit where they are known, the page what is read', () => {
  const table = { caption: 'Numbers', columns: ['x', 'p'], rows, exactRows: () => [[1, 1 / 3], [2, -Infinity]] };
  render(<DataTable table={table} label="Data" />);
  expect(tableDataOf(screen.getByRole('group'))?.rows).toEqual([['1', String(1 / 3)], ['2', '-Infinity']]);
});

it('an export has the rows of a closed table, too', () => {
  render(<DataTable table={{ caption: 'Numbers', columns: ['x', 'p'], rows: () => rows }} label="Data" />);
  expect(tableDataOf(screen.getByRole('group'))).toEqual({ caption: 'Numbers', columns: ['x', 'p'], rows });
});
