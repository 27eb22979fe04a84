import type { DistributionOf } from '../math/families';
import { MOST_HANDLES } from './distributionSchema';

type Drawn = DistributionOf<'drawnDensity'>;

/** Knots nearer to each other than this part of all of them are one. */
const NEAREST = 1e-3;
const FEWEST = 2;
/** As high as a knot may be typed: heights have no unit, only their proportions matter. */
export const MOST_HEIGHT = 1e6;

const spanOf = ({ params: { knots } }: Drawn): number => (knots.at(-1) ?? 0) - (knots[0] ?? 0);

const withKnots = (points: readonly (readonly [number, number])[]): Drawn => ({
  family: 'drawnDensity',
  params: { knots: points.map(([x]) => x), heights: points.map(([, y]) => y) },
});

export const pointsOf = ({ params }: Drawn): readonly (readonly [number, number])[] =>
  params.knots.map((x, i) => [x, params.heights[i] ?? Number.NaN]);

/** Between its neighbours, which a knot never passes. */
export function knotRange(drawn: Drawn, i: number): { readonly min: number; readonly max: number } {
  const { knots } = drawn.params;
  const [gap, reach] = [spanOf(drawn) * NEAREST, spanOf(drawn)];
  return {
    min: i > 0 ? (knots[i - 1] ?? 0) + gap : (knots[0] ?? 0) - reach,
    max: i < knots.length - 1 ? (knots[i + 1] ?? 0) - gap : (knots.at(-1) ?? 0) + reach,
  };
}

/** A knot moved, to the side, up or down; nothing changes where all heights would be 0. */
export function setKnot(drawn: Drawn, i: number, to: { readonly x?: number; readonly y?: number }): Drawn {
  const { min, max } = knotRange(drawn, i);
  const moved = pointsOf(drawn).map(([x, y], k): readonly [number, number] =>
    k === i ? [Math.min(Math.max(to.x ?? x, min), max), Math.min(Math.max(to.y ?? y, 0), MOST_HEIGHT)] : [x, y],
  );
  return moved.some(([, y]) => y > 0) ? withKnots(moved) : drawn;
}

/** The area under the lines, by which heights become densities. */
export const areaOf = (drawn: Drawn): number =>
  pointsOf(drawn).reduce((area, [x, y], i, all) => {
    const [before, height] = all[i - 1] ?? [x, y];
    return area + (x - before) * (y / 2 + height / 2);
  }, 0);

/** How much area a knot adds for each unit of its height. */
function widthAt({ params: { knots } }: Drawn, i: number): number {
  const at = knots[i] ?? Number.NaN;
  return ((knots[i + 1] ?? at) - (knots[i - 1] ?? at)) / 2;
}

/** The others keep at least this part of the mass. */
const LEAST_REST = 0.02;

/** As much density as a knot can have while the others keep their heights. */
export const mostDensity = (drawn: Drawn, i: number): number => (1 - LEAST_REST) / widthAt(drawn, i);

/** A knot moved to a density, as seen from `base`: the others keep their heights in it, and are scaled with the area. */
export function setKnotDensity(
  now: Drawn,
  base: Drawn,
  i: number,
  to: { readonly x: number; readonly density: number },
): Drawn {
  const from = base.params.knots.length === now.params.knots.length ? base : now;
  const flat = withKnots(pointsOf(setKnot(from, i, { x: to.x })).map(([x, y], k) => [x, k === i ? 0 : y]));
  const [rest, width] = [areaOf(flat), widthAt(flat, i)];
  const density = Math.min(Math.max(to.density, 0), mostDensity(flat, i));
  // density = height / (rest + width · height). Where nothing is left beside it, any height means the same.
  const height = rest > 0 ? (density * rest) / (1 - density * width) : 1;
  return setKnot(flat, i, { y: height });
}

export function densitiesOf(drawn: Drawn): readonly number[] {
  const area = areaOf(drawn);
  return drawn.params.heights.map((height) => height / area);
}

const DIFFERENT = 1e-9;

/**
 * Densities drawn by a pen, of which the shape is taken; or one of them moved by its handle, which goes where it was put. What
 * would leave no area changes nothing.
 */
export function setDensities(now: Drawn, base: Drawn, densities: readonly number[]): Drawn {
  const before = densitiesOf(now);
  if (densities.length !== before.length) return now;
  const changed = densities.flatMap((density, i) => (Math.abs(density - (before[i] ?? 0)) > DIFFERENT ? [i] : []));
  const [only] = changed;
  if (only === undefined) return now;
  if (changed.length === 1) {
    return setKnotDensity(now, base, only, { x: now.params.knots[only] ?? Number.NaN, density: densities[only] ?? 0 });
  }
  const drawn: Drawn = { ...now, params: { ...now.params, heights: densities } };
  return areaOf(drawn) > 0 ? drawn : now;
}

/** A knot on the line at x, which changes nothing yet. */
export function addKnot(drawn: Drawn, x: number): Drawn {
  const points = pointsOf(drawn);
  const right = points.findIndex(([at]) => at > x);
  const [before, after] = [points[right - 1], points[right]];
  if (!before || !after || points.length >= MOST_HANDLES) return drawn;
  const part = (x - before[0]) / (after[0] - before[0]);
  if (!(part > 0)) return drawn;
  return withKnots(points.toSpliced(right, 0, [x, before[1] * (1 - part) + after[1] * part]));
}

/** In the middle of the widest piece. */
export function addKnotInWidest(drawn: Drawn): Drawn {
  const { knots } = drawn.params;
  const widths = knots.slice(1).map((x, i) => x - (knots[i] ?? 0));
  const widest = widths.indexOf(Math.max(...widths));
  return addKnot(drawn, ((knots[widest] ?? 0) + (knots[widest + 1] ?? 0)) / 2);
}

export function removeKnot(drawn: Drawn, i: number): Drawn {
  const rest = pointsOf(drawn).filter((_, k) => k !== i);
  return rest.length >= FEWEST && rest.some(([, y]) => y > 0) ? withKnots(rest) : drawn;
}
