import { crossed } from './crossed';
import type { Polyline } from './crossed';
import type { Box } from './labelBox';

export interface InTheWay {
  readonly lines: readonly Polyline[];
  /** What may be crossed if it must be: filled marks. */
  readonly fills: readonly Box[];
  /** What must not be covered: handles, other names. */
  readonly solids: readonly Box[];
}

/** Of its width: a name off its best place is read with less ease. */
const FARTHER = 0.02;
const SOLID = 4;

const overlap = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) * Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

const areaOf = ({ left, right, top, bottom }: Box): number => (right - left) * (bottom - top);

/** Which of the places for a name, best first, has least in its way. */
export function freest<B extends Box>(places: readonly B[], { lines, fills, solids }: InTheWay): B | undefined {
  let best: { readonly place: B; readonly cost: number } | undefined;
  for (const [i, place] of places.entries()) {
    let cost = i * FARTHER;
    if (best && best.cost <= cost) break;
    for (const line of lines) cost += crossed(place, line);
    for (const fill of fills) cost += overlap(place, fill) / areaOf(place);
    for (const solid of solids) cost += (overlap(place, solid) > 0 ? 1 : 0) * SOLID;
    if (!best || cost < best.cost) best = { place, cost };
  }
  return best?.place;
}
