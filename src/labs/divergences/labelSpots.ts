import type { FreeLabel } from '../../charts/FreeLabels';

const TRIED = 16;
/** Of its highest point: lower than this a curve is not looked at for its name. */
const LOW = 0.3;

/** Where the name of a curve may stand: first about its highest point, then along it where it is high. */
export function labelSpots(xs: ArrayLike<number>, ys: ArrayLike<number>, others: ArrayLike<number>, top: number): FreeLabel['spots'] {
  const points = Array.from(xs, (x, i) => ({ x, y: Math.min(ys[i] ?? 0, top), lead: (ys[i] ?? 0) - (others[i] ?? 0) }));
  const highest = Math.max(...points.map(({ y }) => y));
  const high = points.filter(({ y }) => y >= LOW * highest);
  const every = Math.max(1, Math.ceil(high.length / TRIED));
  const tried = high.filter((_, i) => i % every === 0).toSorted((a, b) => b.lead - a.lead);
  return tried.flatMap(({ x, y }) =>
    (['middle', 'end', 'start'] as const).map((anchor) => ({ x, y, anchor, side: 'above' as const, clearance: 2 })),
  );
}
