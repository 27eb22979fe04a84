// @vitest-environment jsdom
import { cleanup, fireEvent, screen } from '@testing-library/react';
import { useState } from 'react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { drawInFrame } from './drawInFrame';
import { PlotTarget, type PlotPoint, type PlotTargetProps } from './PlotTarget';

afterEach(cleanup);

function drawTarget(props: Partial<PlotTargetProps> = {}) {
  const onHover = vi.fn<(at: PlotPoint | null) => void>();
  const onSelect = vi.fn<(at: PlotPoint, timeStamp: number) => void>();
  function Target() {
    const [at, setAt] = useState<PlotPoint | null>(null);
    return (
      <PlotTarget
        at={at}
        stepX={0.5}
        stepY={0.1}
        label="loss surface"
        labelX="look at the mean"
        labelY="look at the width"
        valueTextX={`mean ${at?.x}`}
        valueTextY={`width ${at?.y}`}
        onHover={(next) => {
          onHover(next);
          setAt(next);
        }}
        onSelect={onSelect}
        {...props}
      />
    );
  }
  const drawn = drawInFrame(<Target />, { interactive: true });
  const { frame, all } = drawn;
  const pointer = (x: number, y: number) => ({
    clientX: frame.margin.left + frame.x(x),
    clientY: frame.margin.top + frame.y(y),
  });
  const [plot] = all('.plot-target__plot');
  if (plot === undefined) throw new Error('No plot to point at.');
  const x = screen.getByRole('slider', { name: 'look at the mean' });
  const y = screen.getByRole('slider', { name: 'look at the width' });
  return { ...drawn, plot, x, y, pointer, onHover, onSelect };
}

describe('PlotTarget', () => {
  it('tells the point under the pointer, and that it has left', () => {
    const { plot, pointer, onHover } = drawTarget();
    fireEvent.pointerMove(plot, pointer(7, 0.25));
    expect(onHover.mock.lastCall?.[0]?.x).toBeCloseTo(7, 9);
    expect(onHover.mock.lastCall?.[0]?.y).toBeCloseTo(0.25, 9);
    fireEvent.pointerLeave(plot);
    expect(onHover).toHaveBeenLastCalledWith(null);
  });

  it('chooses a point by a click, never one outside of the plot', () => {
    const { plot, pointer, onSelect } = drawTarget();
    fireEvent.click(plot, pointer(2, 0.75));
    expect(onSelect.mock.lastCall?.[0].x).toBeCloseTo(2, 9);
    expect(onSelect.mock.lastCall?.[0].y).toBeCloseTo(0.75, 9);
    fireEvent.click(plot, pointer(12, -1));
    expect(onSelect.mock.lastCall?.[0]).toEqual({ x: 10, y: 0 });
  });

  it('walks both ways by arrow keys from the middle, and chooses by Enter or Space', () => {
    const { x, y, onHover, onSelect } = drawTarget();
    x.focus();
    fireEvent.keyDown(x, { key: 'ArrowRight' });
    fireEvent.keyDown(x, { key: 'ArrowUp' });
    expect(onHover.mock.lastCall?.[0]?.x).toBeCloseTo(5.5, 9);
    expect(onHover.mock.lastCall?.[0]?.y).toBeCloseTo(0.6, 9);
    expect(document.activeElement).toBe(y);
    fireEvent.keyDown(y, { key: 'Enter' });
    fireEvent.keyDown(y, { key: ' ' });
    expect(onSelect.mock.calls.map(([at]) => [at.x, at.y])).toEqual([[5.5, 0.6], [5.5, 0.6]]);
  });

  it('looks away by Escape and when the focus leaves', () => {
    const { x, onHover } = drawTarget();
    x.focus();
    fireEvent.keyDown(x, { key: 'ArrowRight' });
    fireEvent.keyDown(x, { key: 'Escape' });
    expect(onHover).toHaveBeenLastCalledWith(null);
    fireEvent.keyDown(x, { key: 'ArrowRight' });
    expect(onHover).not.toHaveBeenLastCalledWith(null);
    x.blur();
    expect(onHover).toHaveBeenLastCalledWith(null);
  });

  it('is a named group with two sliders', () => {
    drawTarget();
    expect(screen.getByRole('group', { name: 'loss surface' })).toBeTruthy();
    expect(screen.getAllByRole('slider')).toHaveLength(2);
  });
});
