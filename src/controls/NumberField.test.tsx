// @vitest-environment jsdom
import { act, cleanup, render, screen } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { NumberField, type NumberFieldProps } from './NumberField';

afterEach(cleanup);

function draw(props: Partial<NumberFieldProps> = {}, start = 0.54437) {
  const onChange = vi.fn();
  let setOutside: (value: number) => void = () => undefined;
  function Held() {
    const [value, setValue] = useState(start);
    setOutside = setValue;
    return (
      <NumberField
        label="θ"
        value={value}
        format={(v) => v.toFixed(3)}
        min={0}
        max={1}
        step={0.01}
        problemText={(problem) => `${problem.kind}: ${problem.text} in ${problem.min}–${problem.max}`}
        onChange={(next) => {
          onChange(next);
          setValue(next);
        }}
        {...props}
      />
    );
  }
  render(<Held />);
  const field = screen.getByRole<HTMLInputElement>('textbox', { name: 'θ' });
  const user = userEvent.setup();
  const write = async (text: string): Promise<void> => {
    await user.clear(field);
    await user.type(field, text);
  };
  return { field, onChange, user, write, setOutside: (value: number) => act(() => setOutside(value)) };
}

describe('NumberField', () => {
  it('takes a number on Enter, and on leaving', async () => {
    const { field, onChange, user, write } = draw();
    await write('0,25{Enter}');
    expect(onChange.mock.calls).toEqual([[0.25]]);
    expect(field.value).toBe('0.250');
    await write('1/3');
    expect(onChange).toHaveBeenCalledOnce();
    await user.tab();
    expect(onChange.mock.lastCall).toEqual([1 / 3]);
  });

  it('keeps what cannot be read, says why, and changes nothing', async () => {
    const { field, onChange, write } = draw();
    await write('one half{Enter}');
    expect(field.value).toBe('one half');
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const message = screen.getByRole('alert');
    expect(message.textContent).toBe('not-a-number: one half in 0–1');
    expect(field.getAttribute('aria-describedby')).toBe(message.id);
    expect(onChange).not.toHaveBeenCalled();
  });

  it('clamps nothing: outside of the range is a problem of its own kind', async () => {
    const { field, onChange, write } = draw();
    await write('1.5{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('too-large: 1.5 in 0–1');
    await write('-1{Enter}');
    expect(screen.getByRole('alert').textContent).toBe('too-small: -1 in 0–1');
    expect(field.value).toBe('-1');
    expect(onChange).not.toHaveBeenCalled();
  });

  it('takes the message back as soon as it no longer holds', async () => {
    const { write } = draw();
    await write('2{Enter}');
    expect(screen.queryByRole('alert')).not.toBeNull();
    await write('0.2');
    expect(screen.queryByRole('alert')).toBeNull();
  });

  it('gives the value back on Escape', async () => {
    const { field, onChange, write } = draw();
    await write('nonsense{Enter}{Escape}');
    expect(field.value).toBe('0.544');
    expect(screen.queryByRole('alert')).toBeNull();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('does not take its own rounding for a new value', async () => {
    const { onChange, write, user } = draw();
    await write('0.544{Enter}');
    await user.tab();
    expect(onChange).not.toHaveBeenCalled();
  });

  it('steps with the arrows, a tenth with Alt and ten with Shift, up to the ends', async () => {
    const { field, onChange, user } = draw({}, 0.9);
    await user.click(field);
    await user.keyboard('{ArrowUp}');
    expect(onChange.mock.lastCall).toEqual([0.91]);
    await user.keyboard('{Alt>}{ArrowDown}{/Alt}');
    expect(onChange.mock.lastCall).toEqual([0.909]);
    await user.keyboard('{Shift>}{ArrowUp}{/Shift}');
    expect(onChange.mock.lastCall).toEqual([1]);
  });

  it('follows a value changed elsewhere, but not under the hands of who is typing', async () => {
    const { field, write, user, setOutside } = draw();
    await write('0.7');
    setOutside(0.2);
    expect(field.value).toBe('0.7');
    await user.keyboard('{Escape}');
    expect(field.value).toBe('0.200');
    await write('bad');
    await user.tab();
    expect(field.value).toBe('bad');
    setOutside(0.3);
    expect(field.value).toBe('0.300');
    expect(screen.queryByRole('alert')).toBeNull();
  });
});
