import { compensatedSum } from '../divergence/compensatedSum';
import type { ContinuousFamily, Interval } from './family';
import { countBelow } from './parts/countBelow';
import { countUpTo } from './parts/countUpTo';
import { drawnPieces, requireDrawn } from './parts/drawnPieces';
import type { DrawnDensityParams, DrawnPieces } from './parts/drawnPieces';
import { pieceEntropy } from './parts/pieceEntropy';

/** How far into a piece of these heights this much area reaches. */
function distanceTo(area: number, width: number, y0: number, y1: number): number {
  const twice = y0 + Math.sqrt(Math.max(0, y0 * y0 + (2 * (y1 - y0) * area) / width));
  return twice > 0 ? Math.min(width, (2 * area) / twice) : 0;
}

/** The mean, from the first knot on: far from 0 nothing of it is lost. */
const offsetOf = ({ pieces, total, low }: DrawnPieces): number =>
  compensatedSum(
    pieces.flatMap(({ x0, width, y0, y1, area }) => [area * (x0 - low + width / 2), ((y1 - y0) * width * width) / 12]),
  ) / total;

function variance(params: DrawnDensityParams): number {
  const drawn = drawnPieces(params);
  const mean = offsetOf(drawn);
  const terms = drawn.pieces.flatMap(({ x0, width, y0, y1, area }) => {
    const apart = x0 - drawn.low + width / 2 - mean;
    return [area * apart * apart, (apart * (y1 - y0) * width * width) / 6, (area * width * width) / 12];
  });
  return compensatedSum(terms) / drawn.total;
}

/** Runs of pieces on which the density is 0. */
function gapsOf(params: DrawnDensityParams): readonly Interval[] {
  const gaps: Interval[] = [];
  for (const { x0, width, area } of drawnPieces(params).pieces) {
    if (area > 0) continue;
    const before = gaps.at(-1);
    if (before?.high === x0) gaps[gaps.length - 1] = { low: before.low, high: x0 + width };
    else gaps.push({ low: x0, high: x0 + width });
  }
  return gaps;
}

/** log p − log q on the same knots, from the differences of the heights; elsewhere the difference of the two logs. */
function logRatio(p: DrawnDensityParams, q: DrawnDensityParams): (x: number) => number {
  const [ours, theirs] = [drawnPieces(p), drawnPieces(q)];
  const isSame = p.knots.length === q.knots.length && p.knots.every((knot, i) => knot === q.knots[i]);
  // The lines of the differences: their heights may be negative, so they are not a density.
  const rises = p.heights.map((height, i) => height - (q.heights[i] ?? Number.NaN));
  const grown = compensatedSum(
    rises.slice(1).map((rise, i) => ((p.knots[i + 1] ?? 0) - (p.knots[i] ?? 0)) * (rise + (rises[i] ?? 0))),
  );
  const growth = grown / 2 / theirs.total;
  const logScale = Math.log(ours.total) - Math.log(theirs.total);
  return (x) => {
    const [height, other] = [ours.heightAt(x), theirs.heightAt(x)];
    const i = Math.min(Math.max(1, countUpTo(p.knots, x)), p.knots.length - 1);
    const [x0, x1] = [p.knots[i - 1] ?? Number.NaN, p.knots[i] ?? Number.NaN];
    const rise = ((rises[i - 1] ?? Number.NaN) * (x1 - x) + (rises[i] ?? Number.NaN) * (x - x0)) / (x1 - x0) / other;
    const isNear = isSame && Math.abs(rise) < 0.5 && Math.abs(growth) < 0.5;
    if (isNear) return Math.log1p(rise) - Math.log1p(growth);
    return height === 0 ? -Infinity : Math.log(height) - Math.log(other) - logScale;
  };
}

/**
 * A density drawn by hand: straight lines between the points (knots[i], heights[i]), divided by the area under them; 0
 * outside, and between neighbours of height 0. Parameters: knots, at least 2, ascending; heights ≥ 0, as many, in any unit.
 * @throws RangeError naming `knots` or `heights`, or the entry that is not ascending, negative or not finite.
 * @error logProb 4 ulp of a density + 1 ulp; P(X ≤ x) 4 ulp, also in the lower tail; mean 4 ulp of the distance from the
 * first knot, variance 4 ulp of its largest term; entropy 4 ulp of its largest term, flat pieces included.
 * @source Devroye (1986), Non-Uniform Random Variate Generation, §II.2.6 (quantiles of piecewise linear densities)
 */
export const drawnDensity: ContinuousFamily<DrawnDensityParams> = {
  kind: 'continuous',
  example: { knots: [-3, -1.5, 0, 1, 2.5, 4], heights: [0, 2, 0.7, 1, 0.4, 0] },
  parameters: {},
  free: [],
  support: (params) => {
    const { low, high } = drawnPieces(params);
    return { low, high };
  },
  gaps: gapsOf,
  landmarks: (params) => drawnPieces(params).pieces.slice(1).map(({ x0 }) => x0),
  tails: (params) => {
    const { pieces } = drawnPieces(params);
    const power = (height: number | undefined): 0 | 1 => (height === 0 ? 1 : 0);
    return {
      low: { growth: 'end', power: power(pieces[0]?.y0) },
      high: { growth: 'end', power: power(pieces.at(-1)?.y1) },
    };
  },
  logProb: (params) => {
    requireDrawn(params);
    const { heightAt, total } = drawnPieces(params);
    return (x) => Math.log(heightAt(x) / total);
  },
  cdf: (params) => {
    const { pieces, totals, total, low, high, pieceAt, heightAt } = drawnPieces(params);
    return (x) => {
      if (!(x > low)) return 0;
      if (x >= high) return 1;
      const i = pieceAt(x);
      const { x0, y0 } = pieces[i] ?? { x0: Number.NaN, y0: Number.NaN };
      return Math.min(1, ((totals[i] ?? Number.NaN) + (x - x0) * (y0 / 2 + heightAt(x) / 2)) / total);
    };
  },
  quantile: (params) => {
    const { pieces, totals, total } = drawnPieces(params);
    const ends = totals.subarray(1);
    return (u) => {
      // The first piece whose end reaches the level: at the level of a gap the gap's lower end.
      const i = Math.min(countBelow(ends, u * total), pieces.length - 1);
      const { x0, width, y0, y1 } = pieces[i] ?? { x0: Number.NaN, width: 0, y0: 0, y1: 0 };
      return x0 + distanceTo(Math.max(0, u - (totals[i] ?? 0) / total), width, y0 / total, y1 / total);
    };
  },
  mean: (params) => {
    const drawn = drawnPieces(params);
    return drawn.low + offsetOf(drawn);
  },
  variance,
  entropy: (params) => {
    const { pieces, total } = drawnPieces(params);
    return compensatedSum(pieces.map(({ width, y0, y1 }) => pieceEntropy(width, y0 / total, y1 / total)));
  },
  logRatio,
};
