// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { drawInFrame } from './drawInFrame';
import { PointHandle, type PointChange, type PointHandleProps } from './PointHandle';

beforeEach(() => {
  // jsdom has neither capture nor layout: an unset box means a zoom of 1 with the drawing at the window's corner.
  Element.prototype.setPointerCapture = vi.fn();
});
afterEach(cleanup);

function drawPoint(props: Partial<PointHandleProps> = {}) {
  const changes: PointChange[] = [];
  function Held() {
    const [at, setAt] = useState({ x: 3, y: 0.5 });
    return (
      <PointHandle
        {...at}
        minX={0}
        maxX={10}
        minY={0}
        maxY={1}
        stepX={0.1}
        stepY={0.01}
        label="start"
        labelX="start, mean"
        labelY="start, width"
        valueTextX={`mean ${at.x}`}
        valueTextY={`width ${at.y}`}
        onChange={(change) => {
          changes.push(change);
          setAt({ x: change.x, y: change.y });
        }}
        {...props}
      />
    );
  }
  const drawn = drawInFrame(<Held />, { interactive: true });
  const { frame } = drawn;
  const x = screen.getByRole('slider', { name: 'start, mean' });
  const y = screen.getByRole('slider', { name: 'start, width' });
  const grip = screen.getByRole('group', { name: 'start' });
  const pointer = (atX: number, atY: number) => ({
    clientX: frame.margin.left + frame.x(atX),
    clientY: frame.margin.top + frame.y(atY),
    pointerId: 1,
    isPrimary: true,
    button: 0,
  });
  const values = (): readonly number[] => [x, y].map((slider) => Number(slider.getAttribute('aria-valuenow')));
  return { ...drawn, x, y, grip, changes, pointer, values };
}

describe('PointHandle by pointer', () => {
  it('follows both ways at once, keeping the offset of the grab', () => {
    const { grip, pointer, values, changes, frame } = drawPoint();
    fireEvent.pointerDown(grip, pointer(3.05, 0.51));
    fireEvent.pointerMove(grip, pointer(6.05, 0.81));
    expect(values()).toEqual([6, 0.8]);
    expect(grip.getAttribute('transform')).toBe(`translate(${frame.x(6)},${frame.y(0.8)})`);
    fireEvent.pointerUp(grip, pointer(6.05, 0.81));
    expect(changes.map(({ phase }) => phase)).toEqual(['move', 'end']);
    expect(changes.at(-1)).toMatchObject({ x: 6, y: 0.8 });
  });

  it('hears of the pointer between two frames, but not of all that a fast mouse says', () => {
    const { grip, pointer, values } = drawPoint();
    const hear = (place: object, timeStamp: number): void => {
      const event = new PointerEvent('pointerrawupdate', place);
      Object.defineProperty(event, 'timeStamp', { value: timeStamp });
      fireEvent(grip, event);
    };
    hear(pointer(9, 0.9), 90);
    expect(values()).toEqual([3, 0.5]);
    fireEvent.pointerDown(grip, pointer(3, 0.5));
    hear(pointer(4, 0.6), 100);
    expect(values()).toEqual([4, 0.6]);
    hear(pointer(5, 0.7), 102);
    hear({ ...pointer(9, 0.9), pointerId: 2 }, 107);
    expect(values()).toEqual([4, 0.6]);
    hear(pointer(6, 0.8), 108);
    expect(values()).toEqual([6, 0.8]);
    fireEvent.pointerUp(grip, pointer(6, 0.8));
    hear(pointer(9, 0.9), 120);
    expect(values()).toEqual([6, 0.8]);
  });

  it('leaves the one coordinate alone while the pointer goes along the other', () => {
    const { x, grip, pointer, values } = drawPoint();
    fireEvent.keyDown(x, { key: 'ArrowRight', altKey: true });
    fireEvent.keyUp(x, { key: 'ArrowRight' });
    const [before = NaN] = values();
    fireEvent.pointerDown(grip, pointer(3, 0.5));
    fireEvent.pointerMove(grip, { ...pointer(3, 0.7), clientX: pointer(3, 0.5).clientX + 0.4 });
    expect(values()[0]).toBe(before);
    expect(values()[1]).toBeCloseTo(0.7, 9);
  });

  it('stays within its bounds, and reaches them', () => {
    const { grip, pointer, values } = drawPoint({ maxX: 5, minY: 0.2 });
    fireEvent.pointerDown(grip, pointer(3, 0.5));
    fireEvent.pointerMove(grip, pointer(9, -3));
    expect(values()).toEqual([5, 0.2]);
  });

  it('gives the focus to a slider, so that the arrow keys go on from there', () => {
    const { grip, x, pointer } = drawPoint();
    fireEvent.pointerDown(grip, pointer(3, 0.5));
    expect(document.activeElement).toBe(x);
  });

  it('cannot be moved while it is disabled', () => {
    const { grip, x, pointer, changes } = drawPoint({ disabled: true });
    fireEvent.pointerDown(grip, pointer(3, 0.5));
    fireEvent.pointerMove(grip, pointer(5, 0.7));
    fireEvent.keyDown(x, { key: 'ArrowUp' });
    expect(changes).toEqual([]);
    expect(x.getAttribute('aria-disabled')).toBe('true');
  });
});

describe('PointHandle by keyboard', () => {
  it('is two sliders with names, ranges and words of their own', () => {
    const { x, y } = drawPoint();
    expect([x, y].map((slider) => slider.getAttribute('aria-valuetext'))).toEqual(['mean 3', 'width 0.5']);
    expect([x, y].map((slider) => slider.getAttribute('aria-orientation'))).toEqual(['horizontal', 'vertical']);
    expect([x, y].map((slider) => slider.getAttribute('aria-valuemax'))).toEqual(['10', '1']);
  });

  it('goes where the arrow points, and the focus goes to the coordinate that changes', () => {
    const { x, y, values, changes } = drawPoint();
    x.focus();
    fireEvent.keyDown(x, { key: 'ArrowUp' });
    expect(values()).toEqual([3, 0.51]);
    expect(document.activeElement).toBe(y);
    fireEvent.keyUp(y, { key: 'ArrowUp' });
    fireEvent.keyDown(y, { key: 'ArrowLeft' });
    fireEvent.keyUp(x, { key: 'ArrowLeft' });
    expect(values()).toEqual([2.9, 0.51]);
    expect(document.activeElement).toBe(x);
    expect(changes.map(({ phase }) => phase)).toEqual(['move', 'end', 'move', 'end']);
  });

  it('takes Home, End and the pages to the slider that has the focus', () => {
    const { x, y, values } = drawPoint();
    fireEvent.keyDown(y, { key: 'Home' });
    fireEvent.keyDown(x, { key: 'PageUp' });
    expect(values()).toEqual([4, 0]);
  });

  it('is one stop of Tab: the slider that was used last', () => {
    const { x, y } = drawPoint();
    const stops = (): readonly (string | null)[] => [x, y].map((slider) => slider.getAttribute('tabindex'));
    expect(stops()).toEqual(['0', '-1']);
    x.focus();
    fireEvent.keyDown(x, { key: 'ArrowUp' });
    expect(stops()).toEqual(['-1', '0']);
  });

  it('ends when the focus leaves both, with a key still down, and not when it goes from one to the other', () => {
    const { x, y, changes } = drawPoint();
    x.focus();
    fireEvent.keyDown(x, { key: 'ArrowUp' });
    expect(changes.map(({ phase }) => phase)).toEqual(['move']);
    y.blur();
    expect(changes.map(({ phase }) => phase)).toEqual(['move', 'end']);
  });
});

it('PointHandle goes by shares along a logarithmic axis', () => {
  const changes: PointChange[] = [];
  drawInFrame(
    <PointHandle
      x={3}
      y={1}
      minX={0}
      maxX={10}
      minY={0.1}
      maxY={10}
      stepX={0.1}
      stepY={0.1}
      label="start"
      labelX="mean"
      labelY="width"
      valueTextX=""
      valueTextY=""
      onChange={(change) => changes.push(change)}
    />,
    { yScale: 'log', yDomain: [0.1, 10], interactive: true },
  );
  fireEvent.keyDown(screen.getByRole('slider', { name: 'width' }), { key: 'ArrowUp' });
  expect(changes[0]?.y).toBeCloseTo(Math.exp(0.1), 3);
});
