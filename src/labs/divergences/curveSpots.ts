import type { FreeLabel } from '../../charts/FreeLabels';

const PLACES = [1, 0.86, 0.72, 0.58, 0.44, 0.3, 0.16];

type Span = readonly [from: number, to: number];

/** Under the top, in rows: for what is nowhere in the chart. */
export function topSpots([from, to]: Span, top: number): FreeLabel['spots'] {
  return [1, 0.88, 0.76, 0.64, 0.52, 0.4, 0.28].flatMap((row) =>
    [0.5, 0.25, 0.75].map((share) => ({ x: from + share * (to - from), y: row * top, anchor: 'middle' as const, side: 'below' as const })),
  );
}

/** Over a level, or under it, from one end to the other. */
export function levelSpots([from, to]: Span, level: number): FreeLabel['spots'] {
  return (['above', 'below'] as const).flatMap((side) => [
    { x: from, y: level, side, anchor: 'start' as const },
    { x: to, y: level, side, anchor: 'end' as const },
    { x: (from + to) / 2, y: level, side, anchor: 'middle' as const },
  ]);
}

/** Where the name of a curve may stand: where it leaves the chart at the top, at its right end, then farther to the left; and where all of that is taken, in rows off it. */
export function curveSpots(xs: ArrayLike<number>, ys: ArrayLike<number>, top: number): FreeLabel['spots'] {
  const inside = Array.from(xs, (x, i) => ({ x, y: ys[i] ?? Number.NaN })).filter(({ y }) => y <= top);
  const last = inside.length - 1;
  if (last < 0) return topSpots([xs[0] ?? 0, xs[xs.length - 1] ?? 1], top);
  const along = PLACES.flatMap((share) => {
    const { x, y } = inside[Math.round(share * last)] ?? { x: Number.NaN, y: Number.NaN };
    return (['above', 'below', 'beside'] as const).flatMap((side) => (['end', 'start'] as const).map((anchor) => ({ x, y, side, anchor })));
  });
  return [...along, ...topSpots([xs[0] ?? 0, xs[xs.length - 1] ?? 1], top)];
}
