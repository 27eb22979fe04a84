// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawInFrame } from './drawInFrame';
import { WalkTarget, type WalkTargetProps } from './WalkTarget';

afterEach(cleanup);

function drawWalk(props: Partial<WalkTargetProps> = {}, start: number | null = 3) {
  const onHover = vi.fn<(x: number | null) => void>();
  function Walk() {
    const [x, setX] = useState(start);
    return (
      <WalkTarget x={x} min={0} max={10} step={0.1} label="walk along x" valueText={`x ${x}`} onHover={onHover} onWalk={setX} {...props} />
    );
  }
  const drawn = drawInFrame(<Walk />, { interactive: true });
  const slider = screen.getByRole('slider', { name: 'walk along x' });
  const { frame } = drawn;
  const pointer = (x: number) => ({ clientX: frame.margin.left + frame.x(x), clientY: 100 });
  const press = (...keys: readonly string[]): void => {
    for (const key of keys) fireEvent.keyDown(slider, { key });
  };
  return { ...drawn, slider, onHover, pointer, press, value: () => Number(slider.getAttribute('aria-valuenow')) };
}

describe('WalkTarget', () => {
  it('walks by arrow keys as a slider, and lets Tab go on', () => {
    const { press, value, slider } = drawWalk();
    press('ArrowRight', 'ArrowRight', 'ArrowLeft');
    expect(value()).toBe(3.1);
    press('End');
    expect(value()).toBe(10);
    const tab = createEvent.keyDown(slider, { key: 'Tab' });
    fireEvent(slider, tab);
    expect(tab.defaultPrevented).toBe(false);
  });

  it('begins in the middle where it stands nowhere yet', () => {
    const { press, value, slider } = drawWalk({}, null);
    press('ArrowRight');
    expect(value()).toBeCloseTo(5, 9);
    expect(slider.getAttribute('aria-valuetext')).toMatch(/^x 5/);
    press('ArrowRight');
    expect(value()).toBeCloseTo(5.1, 9);
  });

  it('tells what the pointer is over, and that it has left', () => {
    const { slider, pointer, onHover, value } = drawWalk();
    fireEvent.pointerMove(slider, pointer(7.2));
    expect(onHover.mock.lastCall?.[0]).toBeCloseTo(7.2, 9);
    expect(value()).toBe(3);
    fireEvent.pointerLeave(slider);
    expect(onHover).toHaveBeenLastCalledWith(null);
  });

  it('looks where a finger comes down, which never hovers', () => {
    const { slider, pointer, onHover } = drawWalk();
    fireEvent.pointerDown(slider, { ...pointer(4), pointerType: 'mouse' });
    expect(onHover).not.toHaveBeenCalled();
    fireEvent.pointerDown(slider, { ...pointer(4), pointerType: 'touch' });
    expect(onHover.mock.lastCall?.[0]).toBeCloseTo(4, 9);
  });

  it('stays where a finger is lifted, and not where a mouse button or a selecting one is', () => {
    const { slider, pointer, value } = drawWalk();
    fireEvent.pointerUp(slider, { ...pointer(4), pointerType: 'mouse' });
    expect(value()).toBe(3);
    fireEvent.pointerUp(slider, { ...pointer(7), pointerType: 'touch' });
    expect(value()).toBeCloseTo(7, 9);
    cleanup();
    const onSelect = vi.fn();
    const selecting = drawWalk({ onSelect });
    fireEvent.pointerUp(selecting.slider, { ...selecting.pointer(7), pointerType: 'touch' });
    expect(selecting.value()).toBe(3);
    expect(onSelect).not.toHaveBeenCalled();
  });

  it('stays where it was clicked, within its range', () => {
    const { slider, pointer, value } = drawWalk({ max: 6 });
    fireEvent.click(slider, pointer(2.5));
    expect(value()).toBeCloseTo(2.5, 9);
    fireEvent.click(slider, pointer(9));
    expect(value()).toBe(6);
  });

  it('goes from stop to stop where there are stops, ten by Shift, the nearest by pointer', () => {
    const stops = Array.from({ length: 40 }, (_, i) => i / 4);
    const { slider, press, value, pointer, onHover } = drawWalk({ stops });
    press('ArrowRight');
    expect(value()).toBe(3.25);
    fireEvent.keyDown(slider, { key: 'ArrowRight', shiftKey: true });
    expect(value()).toBe(5.75);
    press('End', 'ArrowRight');
    expect(value()).toBe(9.75);
    fireEvent.pointerMove(slider, pointer(1.1));
    expect(onHover).toHaveBeenLastCalledWith(1);
  });

  it('covers the plot and no more', () => {
    const { all, number, frame } = drawWalk();
    expect(number(all('.walk-target__plot')[0], 'width')).toBe(frame.innerWidth);
    expect(number(all('.walk-target__plot')[0], 'height')).toBe(frame.innerHeight);
  });
});
