import { expect, it } from 'vitest';
import { freest } from '../../charts/freest';
import { labelBox } from '../../charts/labelBox';
import type { LabelBox } from '../../charts/labelBox';
import { scaleOf } from '../../charts/scaleOf';
import { curveSpots } from './curveSpots';

/** A plot as low as it gets beside three others. */
const frame = { x: scaleOf('linear', [0, 4], [0, 264]), y: scaleOf('linear', [0, 1.1], [96, 0]), fontSize: 12.5, innerWidth: 264, innerHeight: 96, margin: { top: 8, right: 10, bottom: 40, left: 36 } };
const xs = [0, 1, 2, 3, 4];

it('finds a free place for the names of three curves that run along the top together', () => {
  const names = ['limit 1', 'total variation 1.000', 'Hellinger 1.000', 'χ²(p‖q) ∞'];
  const solids: LabelBox[] = [];
  for (const text of names) {
    const places = curveSpots(xs, [0, 1, 1, 1, 1], 1.1).flatMap((spot) => labelBox(frame, { ...spot, text }) ?? []);
    const box = freest(places, { lines: [], fills: [], solids });
    if (box) solids.push(box);
  }
  const overlaps = solids.flatMap((one, i) => solids.slice(i + 1).filter((other) => one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom));
  expect(solids).toHaveLength(names.length);
  expect(overlaps).toEqual([]);
});
