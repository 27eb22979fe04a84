import type { Law } from '../math/law/law';
import type { LawCurve } from './LawCurve';

interface View {
  readonly low: number;
  readonly high: number;
}

/** More stems than this are a comb that nobody can read. */
const MOST_STEMS = 2000;
/** Where a density jumps, both sides are drawn: this part of the view away. */
const BESIDE = 1e-9;

function outcomesIn(view: View, support: View): Float64Array {
  const [low, last] = [Math.ceil(Math.max(view.low, support.low)), Math.floor(Math.min(view.high, support.high))];
  const every = Math.max(1, Math.ceil((last - low + 1) / MOST_STEMS));
  // Multiples: the comb stands still while the view moves.
  const first = Math.ceil(low / every) * every;
  return Float64Array.from({ length: Math.max(0, Math.floor((last - first) / every) + 1) }, (_, i) => first + i * every);
}

/** A grid over the view, and both sides of every place where the density may jump or peak. */
function pointsIn(view: View, sharp: readonly number[], points: number): Float64Array {
  const width = view.high - view.low;
  const grid = Array.from({ length: points }, (_, i) => view.low + (width * i) / (points - 1));
  const inside = sharp.filter((x) => x > view.low && x < view.high);
  const around = inside.flatMap((x) => [x - width * BESIDE, x, x + width * BESIDE]);
  return Float64Array.from([...grid, ...around]).toSorted();
}

/** As many landmarks as can be told apart in a chart: a kernel density has hundreds. */
const MOST_LANDMARKS = 80;

/**
 * What is drawn of a law in a view, from its parameters alone: quick enough to follow a drag in the same frame. Discrete: its
 * outcomes in the view. Continuous: as many points as asked for, and its landmarks, ends and gaps, from both sides.
 */
export function densityCurve(law: Law, view: View, points = 257): LawCurve {
  if (law.kind === 'discrete') {
    const outcomes = outcomesIn(view, law.support);
    return { kind: law.kind, xs: outcomes, logProb: outcomes.map(law.logProb) };
  }
  const { support, gaps, landmarks } = law;
  const sharp = [
    support.low,
    support.high,
    ...gaps.flatMap(({ low, high }) => [low, high]),
    ...(landmarks.length <= MOST_LANDMARKS ? landmarks : []),
  ];
  const xs = pointsIn(view, sharp, points);
  return { kind: law.kind, xs, logProb: xs.map(law.logProb) };
}
