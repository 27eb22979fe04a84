// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { Contours } from './Contours';
import { drawInFrame } from './drawInFrame';

afterEach(cleanup);

/** Eleven columns over x 0…10 that rise by one a column, on three rows. */
const ramp = { values: Float64Array.from({ length: 33 }, (_, i) => i % 11), columns: 11, rows: 3 };
const firstX = (path: string): number => Number(/^M(-?[\d.]+),/.exec(path)?.[1]);

describe('Contours', () => {
  it('draw one node a level, where it lies by the scales of the frame', () => {
    const { all, frame } = drawInFrame(<Contours {...ramp} levels={[2.5, 7.5]} />);
    const paths = all('.contours path').map((path) => path.getAttribute('d') ?? '');
    expect(paths).toHaveLength(2);
    expect(Math.abs(firstX(paths[0] ?? '') - frame.x(2.5))).toBeLessThan(0.06);
    expect(Math.abs(firstX(paths[1] ?? '') - frame.x(7.5))).toBeLessThan(0.06);
  });

  it('spread the nodes over a range that is not the whole frame', () => {
    const { path, frame } = drawInFrame(<Contours {...ramp} levels={[5]} xRange={[4, 6]} />);
    expect(firstX(path('.contours path'))).toBeCloseTo(frame.x(5), 1);
    const other = drawInFrame(<Contours {...ramp} levels={[10 / 4]} xRange={[4, 8]} />);
    expect(firstX(other.path('.contours path'))).toBeCloseTo(other.frame.x(5), 1);
  });

  it('put nodes where `at` says, whatever the coordinates are', () => {
    const { path, frame } = drawInFrame(<Contours {...ramp} levels={[2]} at={(column, row) => [column ** 2 / 10, row / 2]} />);
    expect(firstX(path('.contours path'))).toBeCloseTo(frame.x(0.4), 1);
  });

  it('draw no NaN where `at` has no place for a node', () => {
    const { path } = drawInFrame(<Contours {...ramp} levels={[2]} at={(column, row) => [column, row === 1 ? NaN : row / 2]} />);
    expect(path('.contours path')).toMatch(/^M[\d.,ML-]+$/);
  });

  it('are clipped to the frame', () => {
    const { all, frame } = drawInFrame(<Contours {...ramp} levels={[2]} />);
    expect(all('.contours')[0]?.getAttribute('clip-path')).toBe(`url(#${frame.clipId})`);
  });
});
