import type { FreeLabel } from '../../charts/FreeLabels';

const PLACES = [1, 0.86, 0.72, 0.58, 0.44, 0.3, 0.16];

/** Where the name of a curve may stand: where it leaves the chart at the top, at its right end, then farther to the left. */
export function curveSpots(xs: ArrayLike<number>, ys: ArrayLike<number>, top: number): FreeLabel['spots'] {
  const inside = Array.from(xs, (x, i) => ({ x, y: ys[i] ?? Number.NaN })).filter(({ y }) => y <= top);
  const last = inside.length - 1;
  if (last < 0) {
    const [from = 0, to = 1] = [xs[0], xs[xs.length - 1]];
    return [0.5, 0.2, 0.8, 0.35].map((share) => ({ x: from + share * (to - from), y: top, anchor: 'middle' as const, side: 'below' as const }));
  }
  return PLACES.flatMap((share) => {
    const { x, y } = inside[Math.round(share * last)] ?? { x: Number.NaN, y: Number.NaN };
    return (['above', 'below', 'beside'] as const).flatMap((side) => (['end', 'start'] as const).map((anchor) => ({ x, y, side, anchor })));
  });
}
