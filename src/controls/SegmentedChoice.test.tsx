// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { SegmentedChoice } from './SegmentedChoice';
import { Toggle } from './Toggle';

afterEach(cleanup);

describe('SegmentedChoice', () => {
  it('is a named group of radios, one of them checked, and tells which is chosen', () => {
    const onChange = vi.fn<(unit: 'bits' | 'nats' | 'dits') => void>();
    render(
      <SegmentedChoice
        legend="Unit"
        hideLegend
        value="bits"
        onChange={onChange}
        options={[
          { value: 'bits', label: 'bits' },
          { value: 'nats', label: 'nats' },
          { value: 'dits', label: 'dits', disabled: true },
        ]}
      />,
    );
    const group = within(screen.getByRole('group', { name: 'Unit' }));
    expect(group.getAllByRole<HTMLInputElement>('radio').map((radio) => radio.checked)).toEqual([true, false, false]);
    expect(group.getByRole<HTMLInputElement>('radio', { name: 'dits' }).disabled).toBe(true);
    fireEvent.click(group.getByRole('radio', { name: 'nats' }));
    expect(onChange.mock.calls).toEqual([['nats']]);
  });

  it('keeps two groups of equal values apart', () => {
    const both = (legend: string) => (
      <SegmentedChoice legend={legend} value="a" onChange={() => undefined} options={[{ value: 'a', label: 'a' }]} />
    );
    render(<>{both('First')}{both('Second')}</>);
    const [first, second] = screen.getAllByRole<HTMLInputElement>('radio');
    expect(first?.name).not.toBe(second?.name);
  });
});

describe('Toggle', () => {
  it('tells the state that was asked for', () => {
    const onChange = vi.fn();
    render(<Toggle label="Basins" checked={false} onChange={onChange} />);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Basins' }));
    expect(onChange).toHaveBeenCalledExactlyOnceWith(true);
  });
});
