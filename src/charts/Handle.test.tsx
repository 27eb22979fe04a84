// @vitest-environment jsdom
import { cleanup, createEvent, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawInFrame } from './drawInFrame';
import { Handle, type HandleChange, type HandleProps } from './Handle';

beforeEach(() => {
  // jsdom has neither capture nor layout: an unset box means a zoom of 1 with the drawing at the window's corner.
  Element.prototype.setPointerCapture = vi.fn();
});
afterEach(cleanup);

function drawHandle(props: Partial<HandleProps> = {}, start = 0.5) {
  const changes: HandleChange[] = [];
  function Held() {
    const [value, setValue] = useState(start);
    return (
      <Handle
        x={3}
        y={value}
        axis="y"
        value={value}
        min={0}
        max={1}
        step={0.01}
        label="p of 3 teeth"
        valueText={`${value}`}
        onChange={(change) => {
          changes.push(change);
          setValue(change.value);
        }}
        {...props}
      />
    );
  }
  const drawn = drawInFrame(<Held />, { interactive: true });
  const { frame } = drawn;
  const slider = screen.getByRole('slider', { name: 'p of 3 teeth' });
  const pointer = (x: number, y: number) => ({
    clientX: frame.margin.left + frame.x(x),
    clientY: frame.margin.top + frame.y(y),
    pointerId: 1,
    isPrimary: true,
    button: 0,
  });
  const value = (): number => Number(slider.getAttribute('aria-valuenow'));
  return { ...drawn, slider, changes, pointer, value };
}

describe('Handle by pointer', () => {
  it('follows the pointer, keeping the offset of the grab', () => {
    const { slider, pointer, value, changes, frame } = drawHandle();
    fireEvent.pointerDown(slider, pointer(3.1, 0.52));
    expect(changes).toEqual([]);
    fireEvent.pointerMove(slider, pointer(3.4, 0.72));
    expect(value()).toBeCloseTo(0.7, 9);
    expect(slider.getAttribute('transform')).toBe(`translate(${frame.x(3)},${frame.y(value())})`);
    fireEvent.pointerUp(slider, pointer(3.4, 0.72));
    expect(changes.map((change) => change.phase)).toEqual(['move', 'end']);
    expect(changes.at(-1)?.value).toBe(value());
  });

  it('reaches exactly 0 and exactly 1 within 3 px of them', () => {
    const { slider, pointer, value, frame } = drawHandle();
    const nearly = 2.5 / frame.innerHeight;
    fireEvent.pointerDown(slider, pointer(3, 0.5));
    fireEvent.pointerMove(slider, pointer(3, nearly));
    expect(value()).toBe(0);
    fireEvent.pointerMove(slider, pointer(3, 1 - nearly));
    expect(value()).toBe(1);
    fireEvent.pointerMove(slider, pointer(3, 4 / frame.innerHeight));
    expect(value()).toBeGreaterThan(0);
  });

  it('edits x alone when it is told to', () => {
    const { slider, pointer, value } = drawHandle({ axis: 'x', x: 3, y: 0.5, max: 10 }, 3);
    expect(slider.getAttribute('aria-orientation')).toBe('horizontal');
    fireEvent.pointerDown(slider, pointer(3, 0.5));
    fireEvent.pointerMove(slider, pointer(7, 0.9));
    expect(value()).toBeCloseTo(7, 9);
  });

  it('keeps up with the pointer when the page draws the svg at another size', () => {
    const { slider, value, frame } = drawHandle();
    const box = new DOMRect(0, 100, 1280, 560);
    vi.spyOn(SVGElement.prototype, 'getBoundingClientRect').mockReturnValue(box);
    const at = (y: number) => ({
      pointerId: 1,
      isPrimary: true,
      clientY: 100 + 2 * (frame.margin.top + frame.y(y)),
    });
    fireEvent.pointerDown(slider, at(0.5));
    fireEvent.pointerMove(slider, at(0.8));
    expect(value()).toBeCloseTo(0.8, 9);
    vi.restoreAllMocks();
  });

  it('ends when the pointer is taken away, and stays put from then on', () => {
    const { slider, pointer, value, changes } = drawHandle();
    fireEvent.pointerDown(slider, pointer(3, 0.5));
    fireEvent.pointerMove(slider, pointer(3, 0.6));
    fireEvent.pointerCancel(slider, pointer(3, 0.6));
    fireEvent.pointerMove(slider, pointer(3, 0.9));
    expect(value()).toBeCloseTo(0.6, 9);
    expect(changes.map((change) => change.phase)).toEqual(['move', 'end']);
  });

  it('captures the pointer it answers to, and minds no other', () => {
    const { slider, pointer, changes } = drawHandle();
    fireEvent.pointerDown(slider, pointer(3, 0.5));
    expect(Element.prototype.setPointerCapture).toHaveBeenCalledWith(1);
    fireEvent.pointerMove(slider, { ...pointer(3, 0.9), pointerId: 2 });
    expect(changes).toEqual([]);
  });

  it('keeps a touch from scrolling the page, unless it is disabled', () => {
    const touch = (element: HTMLElement): boolean => fireEvent(element, createEvent.touchStart(element));
    expect(touch(drawHandle().slider)).toBe(false);
    cleanup();
    expect(touch(drawHandle({ disabled: true }).slider)).toBe(true);
  });

  it('is not drawn over what is beside the plot, when another drag moves it out', () => {
    const isOutside = (place: Partial<HandleProps>): boolean => {
      const is = drawHandle(place).slider.classList.contains('handle--outside');
      cleanup();
      return is;
    };
    expect([{ x: 0, y: 0 }, { x: 10, y: 1 }].map(isOutside)).toEqual([false, false]);
    expect([{ x: 12 }, { x: -2 }, { y: 1.5 }, { y: -0.5 }].map(isOutside)).toEqual([true, true, true, true]);
  });

  it('answers to the primary button alone', () => {
    const { slider, pointer, changes } = drawHandle();
    fireEvent.pointerDown(slider, { ...pointer(3, 0.5), button: 2 });
    fireEvent.pointerMove(slider, pointer(3, 0.9));
    expect(changes).toEqual([]);
  });

  it('sends the way back too when the last value has not been drawn yet', () => {
    const onChange = vi.fn<HandleProps['onChange']>();
    const { slider, pointer } = drawHandle({ onChange });
    fireEvent.pointerDown(slider, pointer(3, 0.5));
    fireEvent.pointerMove(slider, pointer(3, 0.6));
    fireEvent.pointerMove(slider, pointer(3, 0.5));
    expect(onChange.mock.calls.map(([change]) => change.value)).toEqual([0.6, 0.5]);
  });

  it('says nothing of a press that moved nothing', () => {
    const { slider, pointer, changes } = drawHandle();
    fireEvent.pointerDown(slider, pointer(3, 0.5));
    fireEvent.pointerUp(slider, pointer(3, 0.5));
    expect(changes).toEqual([]);
  });

  it('cannot be moved while it is disabled', () => {
    const { slider, pointer, changes } = drawHandle({ disabled: true });
    fireEvent.pointerDown(slider, pointer(3, 0.5));
    fireEvent.pointerMove(slider, pointer(3, 0.9));
    fireEvent.keyDown(slider, { key: 'ArrowUp' });
    expect(Element.prototype.setPointerCapture).not.toHaveBeenCalled();
    expect(changes).toEqual([]);
    expect(slider.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('Handle by keyboard', () => {
  it('moves a step a press, and ends when the key comes up', () => {
    const { slider, changes } = drawHandle();
    fireEvent.keyDown(slider, { key: 'ArrowUp' });
    fireEvent.keyDown(slider, { key: 'ArrowUp' });
    fireEvent.keyUp(slider, { key: 'ArrowUp' });
    expect(changes.map(({ value, phase }) => [value, phase])).toEqual([
      [0.51, 'move'],
      [0.52, 'move'],
      [0.52, 'end'],
    ]);
  });

  it('ends when the focus leaves with a key still down', () => {
    const { slider, changes } = drawHandle();
    fireEvent.keyDown(slider, { key: 'Home' });
    fireEvent.blur(slider);
    expect(changes.map(({ value, phase }) => [value, phase])).toEqual([[0, 'move'], [0, 'end']]);
  });

  it('keeps the page from scrolling under its keys, and lets Tab go on', () => {
    const { slider } = drawHandle();
    const press = (key: string): boolean => {
      const event = createEvent.keyDown(slider, { key });
      fireEvent(slider, event);
      return event.defaultPrevented;
    };
    expect(press('PageDown')).toBe(true);
    expect(press('ArrowLeft')).toBe(true);
    expect(press('Tab')).toBe(false);
  });

  it('says what it is: range, value, words, direction', () => {
    const { slider } = drawHandle();
    expect(slider.getAttribute('tabindex')).toBe('0');
    expect(slider.getAttribute('aria-valuemin')).toBe('0');
    expect(slider.getAttribute('aria-valuemax')).toBe('1');
    expect(slider.getAttribute('aria-valuetext')).toBe('0.5');
    expect(slider.getAttribute('aria-orientation')).toBe('vertical');
  });
});
