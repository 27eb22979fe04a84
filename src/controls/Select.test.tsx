// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Select } from './Select';

afterEach(cleanup);

const fruit = [
  { label: 'stone', options: [{ value: 'plum', label: 'Plum' }, { value: 'cherry', label: 'Cherry' }] },
  { value: 'fig', label: 'Fig' },
] as const;

function drawSelect(value: 'plum' | 'cherry' | 'fig' | null) {
  const onChange = vi.fn();
  render(<Select label="Fruit" options={fruit} value={value} otherwise="Another" onChange={onChange} />);
  return { onChange, field: screen.getByRole<HTMLSelectElement>('combobox', { name: 'Fruit' }) };
}

describe('a select', () => {
  it('shows what is chosen, under what it belongs to', () => {
    const { field } = drawSelect('cherry');
    expect(field.selectedOptions[0]?.textContent).toBe('Cherry');
    expect(screen.getByRole('group', { name: 'stone' }).querySelectorAll('option')).toHaveLength(2);
    expect(screen.queryByText('Another')).toBeNull();
  });

  it.each(['plum', 'fig'] as const)('says that %s was chosen, in a group or out of one', (value) => {
    const { onChange, field } = drawSelect('cherry');
    fireEvent.change(field, { target: { value } });
    expect(onChange.mock.calls).toEqual([[value]]);
  });

  it('says what stands where none of them does, and does not offer it', () => {
    const { onChange, field } = drawSelect(null);
    expect(field.selectedOptions[0]?.textContent).toBe('Another');
    expect(field.selectedOptions[0]?.disabled).toBe(true);
    fireEvent.change(field, { target: { value: '' } });
    expect(onChange).not.toHaveBeenCalled();
  });
});
