import { requireMasses } from '../requireParameter';
import { requireAscending, requireCount } from '../requireVector';
import { countUpTo } from './countUpTo';
import { runningTotals } from './runningTotals';

export interface DrawnDensityParams {
  readonly knots: readonly number[];
  readonly heights: readonly number[];
}

/** The line from (x0, y0) to (x1, y1). */
export interface Piece {
  readonly x0: number;
  readonly width: number;
  readonly y0: number;
  readonly y1: number;
  readonly area: number;
}

export interface DrawnPieces {
  /** From the first knot where the density begins to the last where it ends: pieces outside hold no area. */
  readonly pieces: readonly Piece[];
  /** The area left of each piece and, last, all of it. */
  readonly totals: Float64Array;
  readonly total: number;
  readonly low: number;
  readonly high: number;
  /** The height of the line at x, not divided by the area. */
  readonly heightAt: (x: number) => number;
  /** The piece that x lies on, by its place in `pieces`. */
  readonly pieceAt: (x: number) => number;
}

/** @throws RangeError naming `knots`, `heights` or the entry. */
export function requireDrawn({ knots, heights }: DrawnDensityParams): void {
  requireAscending('knots', knots);
  requireCount('heights', heights, knots.length);
  requireMasses('heights', heights);
  const { total } = drawnPieces({ knots, heights });
  if (!(total > 0 && total < Infinity)) throw new RangeError(`heights must enclose a positive finite area, got ${total}`);
}

/**
 * The lines between the points (knots[i], heights[i]).
 * @error totals 2 ulp; heightAt 2 ulp: both of its terms are ≥ 0.
 */
export function drawnPieces({ knots, heights }: DrawnDensityParams): DrawnPieces {
  const all = knots.slice(1).map((x1, i): Piece => {
    const [x0, y0, y1] = [knots[i] ?? Number.NaN, heights[i] ?? Number.NaN, heights[i + 1] ?? Number.NaN];
    return { x0, width: x1 - x0, y0, y1, area: (x1 - x0) * (y0 / 2 + y1 / 2) };
  });
  const [first, last] = [all.findIndex(({ area }) => area > 0), all.findLastIndex(({ area }) => area > 0)];
  const pieces = all.slice(first, last + 1);
  const totals = runningTotals(pieces.map(({ area }) => area));
  const starts = pieces.map(({ x0 }) => x0);
  const [low, high] = [knots[first] ?? Number.NaN, knots[last + 1] ?? Number.NaN];
  const pieceAt = (x: number): number => Math.max(0, countUpTo(starts, x) - 1);
  return {
    pieces,
    totals,
    total: totals.at(-1) ?? 0,
    low,
    high,
    pieceAt,
    heightAt: (x) => {
      const { x0, width, y0, y1 } = pieces[pieceAt(x)] ?? { x0: 0, width: 1, y0: 0, y1: 0 };
      return x >= low && x <= high ? (y0 * (x0 + width - x) + y1 * (x - x0)) / width : 0;
    },
  };
}
