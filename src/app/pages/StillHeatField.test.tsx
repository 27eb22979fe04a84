// @vitest-environment jsdom
import { cleanup } from '@testing-library/react';
import { afterEach, describe, expect, it } from 'vitest';
import { drawInFrame } from '../../charts/drawInFrame';
import type { FrameProps } from '../../charts/Frame';
import { StillHeatField } from './StillHeatField';

afterEach(cleanup);

/** A field that rises from row to row, each node standing as high in the plot as its row says. */
const ROWS = 11;
const values = Float64Array.from({ length: 2 * ROWS }, (_, i) => Math.floor(i / 2));

/** How far down the plot, as a share of it, the area at or above this level reaches. */
function reachOf(level: number, frameProps: Partial<FrameProps>): number {
  const { frame, path } = drawInFrame(<></>, { ...frameProps, underlay: <StillHeatField values={values} columns={2} rows={ROWS} levels={[level]} /> });
  const ys = [...path('.heat-field--still path').matchAll(/,(\d+)/g)].map(([, y]) => Number(y));
  cleanup();
  return Math.max(...ys) / frame.innerHeight;
}

describe('a field of a page that is made ahead', () => {
  it.each([
    { scale: 'linear', yDomain: [0, 100] },
    { scale: 'log', yDomain: [0.01, 100] },
  ] as const)('has its nodes evenly in the plot, over a $scale axis', ({ scale, yDomain }) => {
    expect(reachOf(3, { yScale: scale, yDomain })).toBeCloseTo(0.7, 1);
    expect(reachOf(8, { yScale: scale, yDomain })).toBeCloseTo(0.2, 1);
  });
});
