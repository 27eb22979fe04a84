import type { CoordinateLaw } from './coordinateLaw';
import { refinedPanels } from './refinedPanels';

/** Each stretch of a tail is so much longer than the one before it. */
const GROWTH = 3;
const MOST_STRETCHES = 80;

/** Beyond the last point in the direction of `step`, until the density is below e^floor of what counts. */
function tail({ logProb, points }: CoordinateLaw, end: number, neighbour: number, floor: number): readonly number[] {
  const found: number[] = [];
  let step = end - neighbour || (points.length > 0 ? 1 : 0);
  let at = end;
  for (let i = 0; i < MOST_STRETCHES; i++) {
    at += step;
    if (!Number.isFinite(at)) break;
    found.push(at);
    if (!(logProb(at) + Math.log1p(Math.abs(at)) > floor)) break;
    step *= GROWTH;
  }
  return found;
}

/**
 * Breaks between which the 16-point rule of Gauss is good for a density and its entropy, out to where nothing counts.
 * @param floor log of the density below which a tail is cut
 */
export function massBreaks(law: CoordinateLaw, floor: number): readonly number[] {
  const { points, low, high, logProb } = law;
  const [first = 0, second = 1] = points;
  const [last = 0, beforeLast = -1] = points.toReversed();
  const below = low === -Infinity ? tail(law, first, second, floor).toReversed() : [];
  const above = high === Infinity ? tail(law, last, beforeLast, floor) : [];
  const f = (u: number): readonly number[] => {
    const log = logProb(u);
    const mass = log === -Infinity ? 0 : Math.exp(log);
    return [mass, log === -Infinity ? 0 : mass * log];
  };
  return refinedPanels(f, [...below, ...points, ...above]);
}
