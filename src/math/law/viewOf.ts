import type { Interval } from '../families/family';
import { isVast } from './isVast';
import type { ContinuousLaw, Law } from './law';

/** As much of a tail is left out where it is light, and where it is heavy: the first that does not reach too far. */
const LIGHT = [1e-3];
const HEAVY = [1e-3, 1e-2, 0.02, 0.05];

/** A heavy tail is shown no farther than this many times as far from the median as its last tenth begins. */
const FAR = 8;

/** Room beside what is shown of a density, as a share of it: an end of a support is seen to be one. */
const ROOM = 0.04;

/** An end of a support that is no farther than this share of what is shown is shown, too. */
const NEAR = 0.25;

/** A law that is too wide for quantiles is shown up to so many deviations from its mean. */
const DEVIATIONS = 4;

/** So many outcomes are shown whole. */
const FEW = 128;

const isHeavy = (law: Law, end: 'low' | 'high'): boolean =>
  // The moments of bins are long sums: they are not asked for what the tails know.
  law.tails === undefined ? !(law.variance < Infinity) : law.tails[end].growth === 'log' || law.tails[end].growth === 'log squared';

/** Where a law is shown up to, at one of its ends. */
function reach(law: Law, end: 'low' | 'high'): number {
  if (isVast(law)) {
    const deviations = (end === 'low' ? -DEVIATIONS : DEVIATIONS) * Math.sqrt(law.variance);
    return Math.min(Math.max(Math.round(law.mean + deviations), law.support.low), law.support.high);
  }
  const at = (share: number): number => law.quantile(end === 'low' ? share : 1 - share);
  const levels = isHeavy(law, end) ? HEAVY : LIGHT;
  const median = law.quantile(0.5);
  const most = FAR * Math.abs(at(0.1) - median);
  const places = levels.map(at);
  return places.find((x, i) => i === places.length - 1 || Math.abs(x - median) <= most) ?? median;
}

function bulkOf(laws: readonly Law[]): Interval {
  const low = Math.min(...laws.map((law) => reach(law, 'low')));
  const high = Math.max(...laws.map((law) => reach(law, 'high')));
  const near = NEAR * (high - low);
  const ends = laws.flatMap(({ support }) => [support.low, support.high]).filter(Number.isFinite);
  return {
    low: Math.min(low, ...ends.filter((end) => end > low - near)),
    high: Math.max(high, ...ends.filter((end) => end < high + near)),
  };
}

function ofDensities(laws: readonly ContinuousLaw[]): Interval {
  const { low, high } = bulkOf(laws);
  // So narrow, so far out, that its quantiles are one double: there is room for a few more.
  const room = Math.max(ROOM * (high - low), Math.max(Math.abs(low), Math.abs(high)) * 2 ** -44, 1e-300);
  return { low: low - room, high: high + room };
}

function ofMasses(laws: readonly Law[]): Interval {
  const low = Math.min(...laws.map(({ support }) => support.low));
  const high = Math.max(...laws.map(({ support }) => support.high));
  return high - low < FEW ? { low, high } : bulkOf(laws);
}

/**
 * What a chart of the laws should show: all but a thousandth of each at either end, an end of a support that is near, and
 * room beside it. Of a heavy tail less, so that the rest is seen. Outcomes are shown whole up to 128 of them.
 * @param laws at least one, all of one kind.
 * @returns finite, low < high; of discrete laws the first and the last outcome, which may be the same.
 */
export function viewOf(laws: readonly Law[]): Interval {
  const densities = laws.filter((law) => law.kind === 'continuous');
  return densities.length === laws.length ? ofDensities(densities) : ofMasses(laws);
}
