import fc from 'fast-check';
import { expect, it } from 'vitest';
import { thinLine } from './thinLine';

type PixelPair = readonly [x: number, y: number];

/** The points that are kept, of a line between two others that are no part of it. */
function thinned(line: readonly PixelPair[]): readonly PixelPair[] {
  const pixels = Float64Array.from([[-5, -5], ...line, [999, 999]].flat());
  return thinLine(pixels, 1, line.length + 1).map((point) => line[point - 1] ?? [NaN, NaN]);
}

const anyLine = fc.array(fc.tuple(fc.double({ min: 0, max: 600, noNaN: true }), fc.double({ min: -20_000, max: 20_000, noNaN: true })), { maxLength: 60 });
/** Left to right, in small steps up and down, some straight up, some level: what strokes may leave out. */
const smoothLine = fc
  .array(fc.tuple(fc.constantFrom(0, 0.5, 1, 2), fc.double({ min: -0.2, max: 0.2, noNaN: true })), { minLength: 2, maxLength: 200 })
  .map((steps) => {
    let [x, y] = [0, 100];
    return steps.map(([dx, dy]): PixelPair => [(x += dx), (y += dy)]);
  });

/** How far a point is above or below the stroke between the kept points around it. */
function farthest(line: readonly PixelPair[], kept: readonly PixelPair[]): number {
  let off = 0;
  let next = 0;
  for (const point of line) {
    if (point === kept[next]) {
      next += 1;
      continue;
    }
    const [[x0, y0], [x1, y1]] = [kept[next - 1] ?? [NaN, NaN], kept[next] ?? [NaN, NaN]];
    off = Math.max(off, Math.abs(y0 + ((point[0] - x0) / (x1 - x0)) * (y1 - y0) - point[1]));
  }
  return next === kept.length ? off : NaN;
}

it('keeps points of the line, in order, both ends among them, and misses none that it leaves out by more than a tenth of a pixel', () => {
  fc.assert(
    fc.property(fc.oneof(anyLine, smoothLine), (line: readonly PixelPair[]) => {
      const kept = thinned(line);
      expect(farthest(line, kept)).toBeLessThanOrEqual(0.1 + 1e-9);
      expect([kept[0], kept.at(-1)]).toEqual([line[0], line.at(-1)]);
    }),
  );
});

it('keeps of a straight line its ends, and of a bell of 257 points a third', () => {
  const along = Array.from({ length: 257 }, (_, i) => i * 2);
  expect(thinned(along.map((x): PixelPair => [x, 3 * x + 1]))).toEqual([[0, 1], [512, 1537]]);
  const bell = thinned(along.map((x): PixelPair => [x, 200 * Math.exp(-(((x - 250) / 60) ** 2) / 2)]));
  expect(bell.length).toBeLessThan(257 / 3);
  expect(bell.length).toBeGreaterThan(30);
});

it('keeps both ends of a jump, a turn back and the same place twice', () => {
  const jump: PixelPair[] = [[0, 5], [1, 5], [2, 5], [2, 90], [3, 90], [4, 90]];
  expect(thinned(jump)).toEqual([[0, 5], [2, 5], [2, 90], [4, 90]]);
  expect(thinned([[0, 0], [4, 0], [2, 0], [6, 0]])).toEqual([[0, 0], [4, 0], [2, 0], [6, 0]]);
  expect(thinned([[3, 4]])).toEqual([[3, 4]]);
  expect(thinned([])).toEqual([]);
});
