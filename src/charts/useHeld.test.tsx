// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Frame, type FrameProps } from './Frame';
import { useFrame, type FrameGeometry } from './frameContext';
import { Handle } from './Handle';

beforeEach(() => {
  Element.prototype.setPointerCapture = vi.fn();
});
afterEach(cleanup);

const other = { yDomain: [0, 4], height: 150 } as const;

/** Two handles in a frame that the test may redraw in another size or over another domain while one is held. */
function drawHandles() {
  let frame: FrameGeometry | null = null;
  function Probe() {
    frame = useFrame();
    return null;
  }
  function One({ label, x, disabled = false }: { readonly label: string; readonly x: number; readonly disabled?: boolean }) {
    const [value, setValue] = useState(0.5);
    const onChange = (change: { readonly value: number }): void => setValue(change.value);
    return (
      <Handle x={x} y={value} axis="y" value={value} min={0} max={4} step={0.01} label={label} valueText="" disabled={disabled} onChange={onChange} />
    );
  }
  const page = (props: Partial<FrameProps>, withSecond: boolean, first: { readonly x?: number; readonly disabled?: boolean } = {}) => (
    <Frame title="Teeth" description="p" xDomain={[0, 10]} yDomain={[0, 1]} height={300} interactive {...props}>
      <Probe />
      <One label="first" x={3} {...first} />
      {withSecond && <One label="second" x={6} />}
    </Frame>
  );
  const view = render(page({}, true));
  const scales = () => {
    if (frame === null) throw new Error('The frame drew nothing.');
    return { half: frame.y(0.5), innerHeight: frame.innerHeight, ten: frame.x(10) };
  };
  return {
    scales,
    redraw: (props: Partial<FrameProps>, withSecond = true) => view.rerender(page(props, withSecond)),
    changeFirst: (first: { readonly x?: number; readonly disabled?: boolean }) => view.rerender(page(other, true, first)),
    slider: (name: string) => screen.getByRole('slider', { name }),
    svgHeight: () => view.container.querySelector('.frame__svg')?.getAttribute('height'),
    plotHeight: () => view.container.querySelector<HTMLElement>('.frame__plot')?.style.height,
  };
}

const grab = (pointerId: number) => ({ pointerId, isPrimary: true, button: 0, clientX: 100, clientY: 100 });

describe('a frame with a handle that a pointer holds', () => {
  it('keeps scales and size as they were at the first moment, and follows once it lets go', () => {
    const { scales, redraw, slider, svgHeight, plotHeight } = drawHandles();
    const before = scales();
    fireEvent.pointerDown(slider('first'), grab(1));
    redraw(other);
    expect(scales()).toEqual(before);
    expect([svgHeight(), plotHeight()]).toEqual(['300', '300px']);
    fireEvent.pointerUp(slider('first'), grab(1));
    expect(scales().innerHeight).toBe(before.innerHeight - 150);
    expect(scales().half).not.toBe(before.half);
    expect([svgHeight(), plotHeight()]).toEqual(['150', '150px']);
  });

  it('moves the handle by the scales of that moment', () => {
    const { redraw, slider, scales } = drawHandles();
    const { innerHeight } = scales();
    fireEvent.pointerDown(slider('first'), grab(1));
    redraw(other);
    fireEvent.pointerMove(slider('first'), { ...grab(1), clientY: 100 - innerHeight / 4 });
    expect(Number(slider('first').getAttribute('aria-valuenow'))).toBeCloseTo(0.75, 9);
  });

  it('waits for the last one that is held', () => {
    const { scales, redraw, slider } = drawHandles();
    const before = scales();
    fireEvent.pointerDown(slider('first'), grab(1));
    fireEvent.pointerDown(slider('second'), grab(2));
    redraw(other);
    fireEvent.pointerUp(slider('first'), grab(1));
    expect(scales()).toEqual(before);
    fireEvent.pointerCancel(slider('second'), grab(2));
    expect(scales()).not.toEqual(before);
  });

  it('is let go by a handle that goes away in the middle of a drag', () => {
    const { scales, redraw, slider } = drawHandles();
    const before = scales();
    fireEvent.pointerDown(slider('second'), grab(1));
    redraw(other, false);
    expect(scales()).not.toEqual(before);
  });

  it.each([
    ['has no place any more', { x: Number.NaN }],
    ['may not be moved any more', { disabled: true }],
  ])('is let go by a handle that %s, which can be held again later', (_, first) => {
    const { scales, redraw, changeFirst, slider } = drawHandles();
    const before = scales();
    fireEvent.pointerDown(slider('first'), grab(1));
    changeFirst(first);
    expect(scales()).not.toEqual(before);
    redraw({});
    fireEvent.pointerDown(slider('first'), grab(2));
    redraw(other);
    expect(scales()).toEqual(before);
  });

  it('is not held by the keyboard', () => {
    const { scales, redraw, slider } = drawHandles();
    const before = scales();
    fireEvent.keyDown(slider('first'), { key: 'ArrowUp' });
    redraw(other);
    expect(scales()).not.toEqual(before);
  });
});
