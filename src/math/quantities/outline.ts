import type { ContinuousLaw } from '../law/law';

/** Levels at which a law's bulk and the beginnings of its tails lie. */
const LEVELS = [1e-15, 1e-10, 1e-6, 1e-3, 0.05, 0.25, 0.5, 0.75, 0.95, 1 - 1e-3, 1 - 1e-6, 1 - 1e-10, 1 - 1e-15] as const;

/** A stretch whose ends are more than this many times as far from an origin as each other is too much for one rule. */
const MOST_DECADES = 2;

/** Points between a and b, in geometric progression of their distance from the origin, where one is far nearer to it. */
function between(a: number, b: number, origin: number): readonly number[] {
  const [near, far] = [Math.abs(a - origin), Math.abs(b - origin)];
  const decades = Math.abs(Math.log10(far / near));
  if (!(decades > MOST_DECADES && decades < Infinity)) return [];
  const count = Math.ceil(decades / MOST_DECADES);
  const sign = Math.sign(a - origin + (b - origin));
  return Array.from({ length: count - 1 }, (_, i) => origin + sign * near * (far / near) ** ((i + 1) / count));
}

/** Where densities vary by orders of magnitude: next to a finite end, and in tails far from the bulk. */
function originsOf(laws: readonly ContinuousLaw[]): readonly number[] {
  const ends = laws.flatMap(({ support }) => [support.low, support.high]).filter(Number.isFinite);
  return [...new Set([...ends, ...laws.map(({ quantile }) => quantile(0.5))])];
}

/** The origin that the stretch from a to b does not straddle and to which one of its ends is nearest, without being it. */
function nearestOrigin(origins: readonly number[], a: number, b: number): number | undefined {
  let nearest: number | undefined;
  let least = Infinity;
  for (const origin of origins) {
    const distance = Math.min(Math.abs(a - origin), Math.abs(b - origin));
    if ((origin > a && origin < b) || distance === 0 || !(distance < least)) continue;
    least = distance;
    nearest = origin;
  }
  return nearest;
}

/**
 * Where an integral over what the laws cover should be split: ends of supports and gaps, landmarks, the quantiles that
 * show how wide each law is, and what bridges the decades between them. Ascending, without repeats; the first and last
 * are the ends of the union of the supports.
 * @param levels of the quantiles
 */
export function outline(laws: readonly ContinuousLaw[], levels: readonly number[] = LEVELS): readonly number[] {
  const low = Math.min(...laws.map(({ support }) => support.low));
  const high = Math.max(...laws.map(({ support }) => support.high));
  const points = laws
    .flatMap(({ support, gaps, landmarks, quantile }) => [
      support.low,
      support.high,
      ...gaps.flatMap((gap) => [gap.low, gap.high]),
      ...landmarks,
      ...levels.map(quantile),
    ])
    .filter((x) => x >= low && x <= high)
    .toSorted((a, b) => a - b);
  const origins = originsOf(laws);
  const bridges: number[] = [];
  for (let i = 1; i < points.length; i++) {
    const [a, b] = [points[i - 1] ?? Number.NaN, points[i] ?? Number.NaN];
    if (a === b || !Number.isFinite(a) || !Number.isFinite(b)) continue;
    const origin = nearestOrigin(origins, a, b);
    if (origin !== undefined) bridges.push(...between(a, b, origin));
  }
  return [...new Set([...points, ...bridges])].toSorted((a, b) => a - b);
}
