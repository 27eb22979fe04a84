import type { CoordinateLaw } from './coordinateLaw';
import { refinedPanels } from './refinedPanels';

/** Each stretch of a tail is so much longer than the one before it. */
const [GROWTH, SLOW_GROWTH] = [3, 1.5] as const;
/** Logs of what does not count, and of what is no number any more. */
const [FLOOR, LOWEST] = [-38, -740] as const;
const MOST_STRETCHES = 80;

/** Beyond the last point away from its neighbour, until neither the density nor a tilt of it counts any more. */
function tail({ logProb }: CoordinateLaw, end: number, neighbour: number, tilts: readonly number[]): readonly number[] {
  const found: number[] = [];
  const most = tilts.map((tilt) => logProb(end) + tilt * end);
  let step = end - neighbour || 1;
  let at = end;
  for (let i = 0; i < MOST_STRETCHES; i++) {
    at += step;
    if (!Number.isFinite(at)) break;
    found.push(at);
    const log = logProb(at);
    const counts = tilts.map((tilt, k) => {
      const tilted = log + tilt * at;
      most[k] = Math.max(most[k] ?? tilted, tilted);
      return tilted > (most[k] ?? 0) + FLOOR;
    });
    if (log < LOWEST || (log + Math.log1p(Math.abs(at)) < FLOOR && !counts.includes(true))) break;
    step *= tilts.length > 0 ? SLOW_GROWTH : GROWTH;
  }
  return found;
}

/**
 * Breaks between which the 16-point rule of Gauss is good for a density, its entropy and its tilts, out to where nothing
 * counts.
 * @param tilts rates: E[e^(tilt · u)] will be asked for, relative to itself
 */
export function massBreaks(law: CoordinateLaw, tilts: readonly number[]): readonly number[] {
  const { points, low, high, logProb } = law;
  const [first = 0, second = 1] = points;
  const [last = 0, beforeLast = -1] = points.toReversed();
  const below = low === -Infinity ? tail(law, first, second, tilts.filter((tilt) => tilt < 0)).toReversed() : [];
  const above = high === Infinity ? tail(law, last, beforeLast, tilts.filter((tilt) => tilt > 0)) : [];
  const breaks = [...below, ...points, ...above];
  const tops = tilts.map((tilt) => Math.max(...breaks.map((u) => logProb(u) + tilt * u).filter(Number.isFinite)));
  const f = (u: number): readonly number[] => {
    const log = logProb(u);
    if (log === -Infinity) return [0, 0, ...tilts.map(() => 0)];
    const mass = Math.exp(log);
    return [mass, mass * log, ...tilts.map((tilt, i) => Math.exp(log + tilt * u - (tops[i] ?? 0)))];
  };
  return refinedPanels(f, breaks);
}
