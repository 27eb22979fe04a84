// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { Slider, type SliderProps } from './Slider';

afterEach(cleanup);

const draw = (props: Partial<SliderProps> = {}) => {
  const onChange = vi.fn<SliderProps['onChange']>();
  render(
    <Slider label="θ" value={0.5} min={0} max={1} step={0.01} valueText="one half" onChange={onChange} {...props} />,
  );
  return { onChange, slider: screen.getByRole<HTMLInputElement>('slider', { name: 'θ' }) };
};

describe('Slider', () => {
  it('moves on input and ends on change', () => {
    const { slider, onChange } = draw();
    fireEvent.input(slider, { target: { value: '0.75' } });
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ value: 0.75, phase: 'move' });
    expect(onChange).toHaveBeenCalledOnce();
    slider.value = '0.75';
    // The native event alone: fireEvent.change would set a value by itself.
    fireEvent(slider, createEvent('change', slider, { bubbles: true }));
    expect(onChange.mock.lastCall?.[0]).toMatchObject({ value: 0.75, phase: 'end' });
  });

  it('says its value in words', () => {
    expect(draw().slider.getAttribute('aria-valuetext')).toBe('one half');
  });

  it('keeps a name when its label is out of sight', () => {
    const { slider } = draw({ hideLabel: true });
    expect(slider.labels?.[0]?.className).toBe('visually-hidden');
  });

  it('moves by ratios on a log scale', () => {
    const { slider, onChange } = draw({ scale: 'log', min: 0.01, max: 100, value: 1, step: 0.1 });
    expect(slider.valueAsNumber / Number(slider.max)).toBeCloseTo(0.5, 1);
    fireEvent.input(slider, { target: { value: slider.max } });
    expect(onChange.mock.lastCall?.[0].value).toBe(100);
  });

  it('fills the track as far as the value', () => {
    expect(draw({ value: 0.25 }).slider.closest<HTMLElement>('.slider')?.style.getPropertyValue('--slider-part')).toBe('25%');
  });
});
