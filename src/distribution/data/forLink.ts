import type { Distribution } from '../../math/families/index';
import { condense } from './condense';
import { kdeOf } from './kdeOf';
import { roundBelow } from './roundBelow';
import { realSetOf } from './realSetOf';

/** What a link carries of data at most. */
export const MOST_IN_LINK = 64;

export interface ForLink {
  readonly distribution: Distribution;
  /** Whether it is coarser than what it stands for, which then travels whole in a file only. */
  readonly binned: boolean;
  /** How many neighbouring outcomes were pooled to one (outcome k then stands for every·k, …); 1 where none were. */
  readonly every: number;
}

/** A distribution short enough for a link: at most 64 bins, points or outcomes, or a real set, which goes by its name. */
export function forLink(distribution: Distribution): ForLink {
  const whole: ForLink = { distribution, binned: false, every: 1 };
  if (realSetOf(distribution) !== undefined) return whole;
  if (distribution.family === 'gaussianKde') {
    const { data, bandwidth } = distribution.params;
    if (data.length <= MOST_IN_LINK) return whole;
    const { params } = kdeOf(condense(Float64Array.from(data).toSorted(), MOST_IN_LINK), bandwidth);
    const points = params.data.map((point) => roundBelow(point, params.bandwidth));
    return { distribution: { family: 'gaussianKde', params: { ...params, data: points } }, binned: true, every: 1 };
  }
  if (distribution.family === 'histogram') {
    const { edges, counts } = distribution.params;
    if (counts.length <= MOST_IN_LINK) return whole;
    const every = Math.ceil(counts.length / MOST_IN_LINK);
    // The last edge stays, however many bins are left for it.
    const kept = edges.filter((_, i) => i % every === 0 && i < counts.length);
    const params = { edges: [...kept, ...edges.slice(-1)], counts: pool(counts, every) };
    return { distribution: { family: 'histogram', params }, binned: true, every: 1 };
  }
  if (distribution.family === 'empirical') {
    const { counts } = distribution.params;
    if (counts.length <= MOST_IN_LINK) return whole;
    const every = Math.ceil(counts.length / MOST_IN_LINK);
    return { distribution: { family: 'empirical', params: { counts: pool(counts, every) } }, binned: true, every };
  }
  return whole;
}

/** The sums of every so many neighbours. */
function pool(values: readonly number[], every: number): readonly number[] {
  const sums = Array.from({ length: Math.ceil(values.length / every) }, () => 0);
  for (const [i, value] of values.entries()) sums[Math.floor(i / every)] = (sums[Math.floor(i / every)] ?? 0) + value;
  return sums;
}
