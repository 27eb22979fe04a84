import type { Interval } from '../families/family';
import type { ContinuousLaw } from '../law/law';
import { outline } from '../quantities/outline';

/** Logs of a density that differ by more across a landmark are of one that jumps there. */
const JUMP = 1e-6;

/** Between two places the chord may miss a curve by this share of its peak. */
const TOLERANCE = 1e-3;

const MOST_ROUNDS = 12;

export interface CurvePlaces {
  /** Where a curve is looked at, ascending. */
  readonly xs: readonly number[];
  /** Where a density ends or jumps, ascending: looked at on both sides, but never itself. */
  readonly jumps: readonly number[];
  /** How far on either side. */
  readonly beside: number;
}

function jumpsOf(law: ContinuousLaw, beside: number, { low, high }: Interval): readonly number[] {
  const isInside = (x: number): boolean => x >= low && x <= high;
  const isJump = (x: number): boolean => !(Math.abs(law.logProb(x + beside) - law.logProb(x - beside)) <= JUMP);
  const ends = [law.support.low, law.support.high, ...law.gaps.flatMap((gap) => [gap.low, gap.high])];
  return [...ends.filter(isInside), ...law.landmarks.filter((x) => isInside(x) && isJump(x))];
}

const ascending = (places: readonly number[]): readonly number[] => [...new Set(places)].toSorted((a, b) => a - b);

/** Midpoints beside every place at which a chord past it misses the curve by too much. */
function refinements(xs: readonly number[], heights: readonly number[], beside: number): readonly number[] {
  const peak = heights.reduce((most, height) => (Number.isFinite(height) && height > most ? height : most), 0);
  const added: number[] = [];
  const split = (a: number, b: number): void => {
    const middle = a / 2 + b / 2;
    if (b - a > 4 * beside && middle > a && middle < b) added.push(middle);
  };
  for (let i = 1; i + 1 < xs.length; i++) {
    const [a = 0, x = 0, b = 0] = [xs[i - 1], xs[i], xs[i + 1]];
    const [left = 0, here = 0, right = 0] = [heights[i - 1], heights[i], heights[i + 1]];
    const chord = left + ((right - left) * (x - a)) / (b - a);
    if (!(Math.abs(here - chord) > 4 * TOLERANCE * peak)) continue;
    split(a, x);
    split(x, b);
  }
  return added;
}

/**
 * About `points` places at which two densities are looked at: half of them evenly over the view, what `outline` knows, both
 * sides of every jump and of every end, and the rest where one of the densities bends.
 * @returns places at which no density is infinite.
 */
export function curvePlaces(p: ContinuousLaw, q: ContinuousLaw, view: Interval, points: number): CurvePlaces {
  const { low, high } = view;
  const beside = Math.max(1e-9 * (high - low), Math.max(Math.abs(low), Math.abs(high)) * 2 ** -50);
  const jumps = ascending([...jumpsOf(p, beside, view), ...jumpsOf(q, beside, view)]);
  const even = Math.max(2, Math.floor(points / 2));
  const free = [
    ...Array.from({ length: even - 1 }, (_, i) => low + ((high - low) * i) / (even - 1)),
    high,
    ...outline([p, q]),
  ].filter((x) => jumps.every((jump) => Math.abs(x - jump) > beside));
  const isInside = (x: number): boolean => x >= low && x <= high;
  let xs = ascending([...free, ...jumps.flatMap((x) => [x - beside, x + beside])].filter(isInside));
  const isJump = new Set(jumps);
  const logs = [p, q].map((law) => ({ law, known: new Map<number, number>() }));
  for (let round = 0; round < MOST_ROUNDS && xs.length < points; round++) {
    const added = logs.flatMap(({ law, known }) => {
      const heights = xs.map((x) => {
        const height = known.get(x) ?? Math.exp(law.logProb(x));
        known.set(x, height);
        return height;
      });
      return refinements(xs, heights, beside).filter((x) => !isJump.has(x));
    });
    if (added.length === 0) break;
    xs = ascending([...xs, ...added]);
  }
  return { xs, jumps, beside };
}
