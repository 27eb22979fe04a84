// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { DrawPad, type DrawChange } from './DrawPad';
import { drawInFrame } from './drawInFrame';

beforeEach(() => {
  Element.prototype.setPointerCapture = vi.fn();
});
afterEach(cleanup);

const knots = [1, 3, 5, 7, 9];

function drawPad() {
  const changes: DrawChange[] = [];
  function Pad() {
    const [heights, setHeights] = useState<readonly number[]>(knots.map(() => 0.2));
    return (
      <DrawPad
        knots={knots}
        heights={heights}
        max={1}
        step={0.01}
        labelOf={(i) => `height at ${knots[i]}`}
        valueTextOf={(i) => `${heights[i]}`}
        onChange={(change) => {
          changes.push(change);
          setHeights(change.heights);
        }}
      />
    );
  }
  const { frame, all } = drawInFrame(<Pad />, { interactive: true });
  const [ground] = all('.draw-pad__ground');
  if (ground === undefined) throw new Error('Nothing to draw on.');
  const pointer = (x: number, y: number, pointerType = 'mouse') => ({
    clientX: frame.margin.left + frame.x(x),
    clientY: frame.margin.top + frame.y(y),
    pointerId: 1,
    isPrimary: true,
    button: 0,
    pointerType,
  });
  const heights = (): readonly number[] =>
    screen.getAllByRole('slider').map((slider) => Number(slider.getAttribute('aria-valuenow')));
  return { ground, pointer, heights, changes };
}

const expectHeights = (heights: readonly number[], wanted: readonly number[]): void => {
  expect(heights).toHaveLength(wanted.length);
  for (const [i, height] of wanted.entries()) expect(heights[i]).toBeCloseTo(height, 9);
};

describe('DrawPad', () => {
  it('draws where the pen goes, as one change from first to last', () => {
    const { ground, pointer, heights, changes } = drawPad();
    fireEvent.pointerDown(ground, pointer(2, 0.4));
    fireEvent.pointerMove(ground, pointer(6, 0.8));
    fireEvent.pointerUp(ground, pointer(6, 0.8));
    expectHeights(heights(), [0.4, 0.5, 0.7, 0.2, 0.2]);
    expect(changes.map(({ phase }) => phase)).toEqual(['move', 'move', 'end']);
  });

  it('stays between 0 and the highest', () => {
    const { ground, pointer, heights } = drawPad();
    fireEvent.pointerDown(ground, pointer(1, 1.4));
    fireEvent.pointerMove(ground, pointer(3, -2));
    expect(heights().slice(0, 2)).toEqual([1, 0]);
  });

  it('leaves a finger that only begins to scroll without a mark, and draws with one that moves or taps', () => {
    const { ground, pointer, heights, changes } = drawPad();
    fireEvent.pointerDown(ground, pointer(3, 0.9, 'touch'));
    fireEvent.pointerMove(ground, pointer(3.03, 0.9, 'touch'));
    fireEvent.pointerMove(ground, pointer(3.1, 0.7, 'touch'));
    fireEvent.pointerCancel(ground, pointer(3, 0.9, 'touch'));
    expect(changes).toEqual([]);
    fireEvent.pointerDown(ground, pointer(3, 0.9, 'touch'));
    fireEvent.pointerUp(ground, pointer(3, 0.9, 'touch'));
    expectHeights(heights(), [0.2, 0.9, 0.2, 0.2, 0.2]);
    fireEvent.pointerDown(ground, pointer(6, 0.5, 'touch'));
    fireEvent.pointerMove(ground, pointer(9, 0.5, 'touch'));
    fireEvent.pointerUp(ground, pointer(9, 0.5, 'touch'));
    expectHeights(heights(), [0.2, 0.9, 0.2, 0.5, 0.5]);
  });

  it('is drawn knot by knot from the keyboard', () => {
    const { heights, changes } = drawPad();
    const knot = screen.getByRole('slider', { name: 'height at 5' });
    fireEvent.keyDown(knot, { key: 'ArrowUp' });
    fireEvent.keyUp(knot, { key: 'ArrowUp' });
    expectHeights(heights(), [0.2, 0.2, 0.21, 0.2, 0.2]);
    expect(changes.map(({ phase }) => phase)).toEqual(['move', 'end']);
  });

  it('minds no second pointer while one draws', () => {
    const { ground, pointer, heights } = drawPad();
    fireEvent.pointerDown(ground, pointer(3, 0.5));
    fireEvent.pointerMove(ground, { ...pointer(9, 0.9), pointerId: 2 });
    expect(heights().at(-1)).toBe(0.2);
  });
});
