import { describe, expect, it } from 'vitest';
import { crossed } from '../../charts/crossed';
import type { FrameGeometry } from '../../charts/frameContext';
import { scaleOf } from '../../charts/scaleOf';
import { densityCurve } from '../../distribution/densityCurve';
import { lawOf } from '../../math/law/lawOf';
import { clearestSpot } from './clearestSpot';

const VIEW = { low: 0.5, high: 6 };
const TOP = 0.6;
/** Chapter 8's beginning: two hills, and a model that starts between the higher one and the edge. */
const truth = densityCurve(lawOf({ family: 'gaussianMixture', params: { weights: [0.36, 0.64], mus: [1.97, 4.38], sigmas: [0.4, 0.51] } }), VIEW);
const model = densityCurve(lawOf({ family: 'normal', params: { mu: 5, sigma: 1 } }), VIEW);

const frameOf = (innerWidth: number, innerHeight: number, fontSize: number): FrameGeometry => ({
  x: scaleOf('linear', [VIEW.low, VIEW.high], [0, innerWidth]),
  y: scaleOf('linear', [0, TOP], [innerHeight, 0]),
  xScale: 'linear',
  yScale: 'linear',
  innerWidth,
  innerHeight,
  margin: { top: 18, right: 8, bottom: 40, left: 40 },
  fontSize,
  clipId: 'clip',
  hold: () => () => {},
});
/** Where a name is, and the curves' share of its width. */
function named(frame: FrameGeometry, text: string, marks: readonly { readonly left: number; readonly right: number; readonly top: number; readonly bottom: number }[] = []) {
  const lines = [truth, model].map(({ xs, logProb }) => ({ xs: xs.map(frame.x), ys: logProb.map((log) => frame.y(Math.exp(log))) }));
  const spot = clearestSpot({ text, curve: model, others: [truth], top: TOP }, { frame, lines, marks, names: [] });
  if (!spot) throw new Error('the name has no place');
  return { ...spot, share: lines.reduce((sum, line) => sum + crossed(spot.box, line), 0) };
}

describe('the name of a curve', () => {
  it.each([
    ['on a wide screen', 635, 580, 11],
    ['in the workbench', 363, 205, 11],
    ['on a phone', 277, 150, 13],
  ])('crosses neither its own curve nor another’s %s', (_, width, height, size) => {
    for (const text of ['start of q_θ', 'q_θ 的起点']) expect(named(frameOf(width, height, size), text).share).toBe(0);
  });

  it('stands within the plot, and beside a handle that takes its place', () => {
    const frame = frameOf(635, 580, 11);
    const { box } = named(frame, 'start of q_θ');
    expect(box.left).toBeGreaterThanOrEqual(0);
    expect(box.right).toBeLessThanOrEqual(635 + frame.margin.right);
    const handle = { left: box.left + 4, right: box.left + 20, top: box.top, bottom: box.bottom };
    const { box: other, share } = named(frame, 'start of q_θ', [handle]);
    expect(share).toBe(0);
    expect(other.left >= handle.right || other.right <= handle.left || other.top >= handle.bottom || other.bottom <= handle.top).toBe(true);
  });
});
