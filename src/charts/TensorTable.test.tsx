// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import type { TensorCell } from './TensorCell';
import { TensorTable, type TensorTableProps } from './TensorTable';
import type { TensorChange } from './useCellDrag';

afterEach(cleanup);

const base: TensorTableProps = {
  name: 'z',
  label: 'Logits z',
  rows: 2,
  columns: 3,
  values: [1, -2, 0, Infinity, NaN, 0.5],
  rowLabels: ['a', 'b'],
  columnLabels: ['0', '1', '2'],
  corner: 'row',
  format: (value) => (Number.isNaN(value) ? 'NaN' : Number.isFinite(value) ? value.toFixed(2) : '∞'),
  characters: 5,
  heat: (value) => value / 2,
};

const cell = (row: string, column: number): HTMLElement => {
  const found = screen.getByRole('row', { name: new RegExp(`^${row}`) }).querySelectorAll('td')[column];
  if (!found) throw new Error(`no cell ${row}, ${column}`);
  return found;
};

function editable(onChange: (change: TensorChange) => void): TensorTableProps {
  const field = ({ row, column }: TensorCell) => <input aria-label={`z[${row}, ${column}]`} defaultValue="1" />;
  return { ...base, onSelect: () => undefined, edit: { min: -5, max: 5, step: 0.1, hint: 'Enter opens a cell', field, onChange } };
}

describe('TensorTable', () => {
  it('is a table of numbers with its name, its shape and its headings; ∞ and NaN are written as such', () => {
    render(<TensorTable {...base} />);
    const table = screen.getByRole('table', { name: 'Logits z' });
    expect(within(table).getAllByRole('columnheader').map((heading) => heading.textContent)).toEqual(['row', '0', '1', '2']);
    expect(within(table).getAllByRole('cell').map((one) => one.textContent)).toEqual(['1.00', '-2.00', '0.00', '∞', 'NaN', '0.50']);
    expect(screen.getByRole('figure', { name: 'Logits z' }).textContent).toContain('[2, 3]');
  });

  it('says the number that is looked at where there is no room for numbers in the cells', () => {
    const cramped = { ...base, dense: true, characters: 1000 };
    const { rerender, container } = render(<TensorTable {...cramped} follows={{ row: 0, column: 1 }} />);
    const read = () => container.querySelector('.tensor__read')?.textContent;
    expect(read()).toBe('[a, 1] = -2.00');
    rerender(<TensorTable {...cramped} follows={{ row: 0, column: 1 }} brushed={{ row: 1, column: 2 }} />);
    expect(read()).toBe('[b, 2] = 0.50');
    rerender(<TensorTable {...cramped} />);
    expect(read()?.trim()).toBe('');
    rerender(<TensorTable {...base} dense />);
    expect(read()).toBeUndefined();
  });

  it('colours a cell by its size and its sign, and one that is not finite by a pattern', () => {
    render(<TensorTable {...base} />);
    expect(cell('a', 0).style.getPropertyValue('--heat')).toBe('50.0%');
    expect(cell('a', 1).style.getPropertyValue('--heat')).toBe('100.0%');
    expect(cell('a', 1).className).toContain('negative');
    expect(cell('a', 0).className).not.toContain('negative');
    expect([cell('b', 0), cell('b', 1)].every((one) => one.className.includes('beyond'))).toBe(true);
    expect(cell('b', 2).className).not.toContain('beyond');
  });

  it('says of a masked row that it counts for nothing, and takes its colours away', () => {
    render(<TensorTable {...base} maskedRows={[0]} maskedText="masked" />);
    expect(screen.getByRole('rowheader', { name: /a\s*\(masked\)/ })).toBeTruthy();
    expect(cell('a', 0).style.getPropertyValue('--heat')).toBe('0.0%');
  });

  it('brushes what is under the pointer, and lights what belongs to it', () => {
    const onBrush = vi.fn();
    render(<TensorTable {...base} onBrush={onBrush} brushed={{ row: 1, column: 2 }} lit={[{ row: 0, column: 1 }]} />);
    fireEvent.pointerOver(cell('a', 2));
    expect(onBrush).toHaveBeenLastCalledWith({ row: 0, column: 2 });
    fireEvent.pointerLeave(screen.getByRole('grid'));
    expect(onBrush).toHaveBeenLastCalledWith(null);
    expect(cell('b', 2).className).toContain('brushed');
    expect(cell('b', 2).getAttribute('aria-selected')).toBe('true');
    expect(cell('a', 1).className).toContain('lit');
    expect(cell('a', 0).className).not.toMatch(/lit|brushed/);
  });

  it('is one stop of Tab, in which the arrows go from cell to cell and not beyond', () => {
    const chosen: TensorCell[] = [];
    const Walked = () => {
      const [brushed, setBrushed] = useState<TensorCell | null>(null);
      const onSelect = (one: TensorCell): void => {
        chosen.push(one);
        setBrushed(one);
      };
      return <TensorTable {...base} brushed={brushed} onSelect={onSelect} />;
    };
    render(<Walked />);
    const stops = (): readonly HTMLElement[] => screen.getAllByRole('gridcell').filter((one) => one.tabIndex === 0);
    expect(stops()).toEqual([cell('a', 0)]);
    stops()[0]?.focus();
    for (const key of ['ArrowRight', 'ArrowDown', 'ArrowDown', 'End', 'Home', 'ArrowLeft', 'ArrowUp']) {
      fireEvent.keyDown(document.activeElement ?? document.body, { key });
    }
    const places = chosen.map(({ row, column }) => `${row}${column}`);
    expect(places).toEqual(['00', '01', '11', '12', '10', '00']);
    expect(stops()).toEqual([cell('a', 0)]);
  });

  it('opens a cell by Enter, by typing and by a second click, and closes it by Enter and Escape', () => {
    render(<TensorTable {...editable(() => undefined)} />);
    const field = (): HTMLElement | null => screen.queryByRole('textbox');
    cell('a', 1).focus();
    fireEvent.keyDown(cell('a', 1), { key: 'Enter' });
    expect(field()?.getAttribute('aria-label')).toBe('z[0, 1]');
    expect(document.activeElement).toBe(field());
    // The key that opened it comes up in the field.
    fireEvent.keyUp(document.activeElement ?? document.body, { key: 'Enter' });
    expect(field()).not.toBeNull();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Escape' });
    expect(field()).toBeNull();
    expect(document.activeElement).toBe(cell('a', 1));
    fireEvent.keyDown(cell('a', 1), { key: '-' });
    expect(field()).not.toBeNull();
    fireEvent.keyDown(document.activeElement ?? document.body, { key: 'Enter' });
    fireEvent.keyUp(document.activeElement ?? document.body, { key: 'Enter' });
    expect(field()).toBeNull();
    fireEvent.pointerDown(cell('a', 1), { button: 0, isPrimary: true, pointerType: 'mouse' });
    fireEvent.pointerUp(cell('a', 1));
    fireEvent.click(cell('a', 1));
    expect(field()).not.toBeNull();
  });

  it('keeps a field open while what it holds cannot be used', () => {
    const wrong = { ...editable(() => undefined) };
    const edit = wrong.edit && { ...wrong.edit, field: () => <input aria-label="z" aria-invalid="true" /> };
    render(<TensorTable {...wrong} {...(edit ? { edit } : {})} />);
    fireEvent.keyDown(cell('a', 0), { key: 'Enter' });
    fireEvent.keyDown(screen.getByRole('textbox'), { key: 'Enter' });
    fireEvent.keyUp(screen.getByRole('textbox'), { key: 'Enter' });
    expect(screen.queryByRole('textbox')).not.toBeNull();
  });

  it('is dragged up and down by a mouse, in many moves and one end, and not by a finger', () => {
    const changes: TensorChange[] = [];
    HTMLElement.prototype.setPointerCapture = () => undefined;
    render(<TensorTable {...editable((change) => changes.push(change))} />);
    const grid = screen.getByRole('grid');
    const drag = (pointerType: string, ...ys: readonly number[]): void => {
      fireEvent.pointerDown(cell('a', 0), { button: 0, isPrimary: true, pointerType, pointerId: 1, clientY: 100 });
      for (const clientY of ys) fireEvent.pointerMove(grid, { pointerType, pointerId: 1, clientY });
      fireEvent.pointerUp(grid, { pointerType, pointerId: 1 });
    };
    drag('touch', 80, 60);
    drag('mouse', 99, 101);
    expect(changes).toEqual([]);
    drag('mouse', 80, 60, -10_000);
    expect(changes.map(({ value, phase, cell: { row, column } }) => [value, phase, row, column])).toEqual([
      [1.5, 'move', 0, 0],
      [2, 'move', 0, 0],
      [5, 'move', 0, 0],
      [5, 'end', 0, 0],
    ]);
  });
});
