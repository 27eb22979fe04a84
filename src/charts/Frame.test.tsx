// @vitest-environment jsdom
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { drawInFrame } from './drawInFrame';
import { Frame } from './Frame';
import { useFrame } from './frameContext';

afterEach(cleanup);

const table = { caption: 'Teeth', columns: ['teeth', 'p'], rows: [['0', '0.02'], ['1', '0.03']] };

describe('Frame', () => {
  it('is an image with the title as its name and a description that follows the data once they rest', async () => {
    const { redraw } = drawInFrame(<g />, { description: 'p peaks at 4' });
    const image = screen.getByRole('img', { name: 'Teeth' });
    const described = (): string | null | undefined =>
      document.getElementById(image.getAttribute('aria-describedby') ?? '')?.textContent;
    expect(described()).toBe('p peaks at 4');
    redraw(<g />, { description: 'p peaks at 5' });
    expect(described()).toBe('p peaks at 4');
    await waitFor(() => expect(described()).toBe('p peaks at 5'));
  });

  it('is a group where it holds handles, which an image would hide', () => {
    drawInFrame(<g />, { interactive: true });
    expect(screen.getByRole('group', { name: 'Teeth' }).tagName).toBe('svg');
    expect(screen.queryByRole('img')).toBeNull();
  });

  it('maps its domains onto the inside of the drawing, y upwards', () => {
    const { frame } = drawInFrame(<g />, { height: 300 });
    expect([frame.x(0), frame.x(10)]).toEqual([0, frame.innerWidth]);
    expect([frame.y(0), frame.y(1)]).toEqual([frame.innerHeight, 0]);
    expect(frame.margin.top + frame.innerHeight + frame.margin.bottom).toBe(300);
    expect(frame.margin.left + frame.innerWidth + frame.margin.right).toBe(640);
  });

  it('draws a gridline at the height of each tick of y, and the base line at zero', () => {
    const { frame, all, number } = drawInFrame(<g />, { yTicks: [-1, 0, 1], yDomain: [-1, 1] });
    expect(all('.axes__grid').map((line) => number(line, 'y1'))).toEqual([frame.y(-1), frame.y(0), frame.y(1)]);
    expect(number(all('.axes__base')[0], 'y1')).toBe(frame.y(0));
  });

  it('takes logarithmic axes, where a multiple is a distance', () => {
    const { frame } = drawInFrame(<g />, { xScale: 'log', xDomain: [0.1, 10], yScale: 'log', yDomain: [1, 100] });
    expect(frame.x(1)).toBeCloseTo(frame.innerWidth / 2, 9);
    expect(frame.y(10)).toBeCloseTo(frame.innerHeight / 2, 9);
  });

  it('puts an underlay exactly under its plot', () => {
    const { frame, all } = drawInFrame(<g />, { underlay: <canvas /> });
    const place = all('.frame__underlay')[0]?.getAttribute('style') ?? '';
    for (const [side, pixels] of Object.entries({
      left: frame.margin.left,
      top: frame.margin.top,
      width: frame.innerWidth,
      height: frame.innerHeight,
    })) {
      expect(Number.parseFloat(new RegExp(`(?:^|[; ])${side}: ([\\d.]+)px`).exec(place)?.[1] ?? '')).toBeCloseTo(pixels, 2);
    }
  });

  it('thins the ticks that would touch', () => {
    const xTicks = Array.from({ length: 101 }, (_, i) => i / 10);
    const { all } = drawInFrame(<g />, { xTicks, formatX: (x) => x.toFixed(1) });
    const labels = all('.axes__x').map((text) => text.textContent);
    expect(labels.length).toBeGreaterThan(5);
    expect(labels.length).toBeLessThan(30);
    expect(labels[0]).toBe('0.0');
  });

  it('makes room for long labels of y', () => {
    const short = drawInFrame(<g />, { formatY: (y) => y.toFixed(1) });
    const long = drawInFrame(<g />, { formatY: (y) => `${y.toFixed(1)} bits a tooth` });
    expect(long.frame.margin.left).toBeGreaterThan(short.frame.margin.left + 40);
  });

  it('tells the same in a table, once asked', async () => {
    render(
      <Frame title="T" description="d" xDomain={[0, 1]} yDomain={[0, 1]} table={table} tableLabel="As a table" />,
    );
    expect(screen.queryByRole('table')).toBeNull();
    fireEvent.click(screen.getByText('As a table'));
    await screen.findByRole('table');
    const shown = within(screen.getByRole('table', { name: 'Teeth' }));
    expect(shown.getAllByRole('columnheader').map((cell) => cell.textContent)).toEqual(['teeth', 'p']);
    expect(shown.getByRole('rowheader', { name: '1' })).toBeTruthy();
    expect(shown.getByRole('cell', { name: '0.03' })).toBeTruthy();
  });

  it('gives its marks the same geometry while its numbers are the same, so that they may remember', () => {
    const seen: unknown[] = [];
    const Look = (): null => {
      seen.push(useFrame());
      return null;
    };
    const { redraw } = drawInFrame(<Look />, { formatX: (x) => x.toFixed(1) });
    redraw(<Look />, { formatX: (x) => x.toFixed(1) });
    expect(seen.length).toBeGreaterThan(1);
    expect(new Set(seen).size).toBe(1);
    redraw(<Look />, { yDomain: [0, 2] });
    expect(new Set(seen).size).toBe(2);
  });

  it('refuses a mark that stands outside of it', () => {
    const Stray = (): null => {
      useFrame();
      return null;
    };
    expect(() => render(<Stray />)).toThrow('outside of a <Frame>');
  });
});
