import type { Distribution } from '../../math/families/index';
import { countBelow } from '../../math/families/parts/countBelow';
import type { Digest, Sample } from './digest/digestOf';
import { kdeOf } from './kdeOf';
import type { DataForm } from './possibleForms';
import { tidyEdges } from './tidyEdges';

export interface FormSettings {
  readonly bandwidth: number;
  readonly bins: number;
}

/**
 * The distribution of a form.
 * @throws RangeError where the data lie too close together for so many bins.
 */
export function distributionFrom({ counts, sample }: Digest, form: DataForm, { bandwidth, bins }: FormSettings): Distribution | null {
  if (form === 'counts') return counts.ok ? { family: 'empirical', params: { counts: counts.counts } } : null;
  if (!sample) return null;
  if (form === 'histogram') return { family: 'histogram', params: histogramFrom(sample, bins) };
  return kdeOf(sample.condensed, bandwidth);
}

/** Bins hold their lower edge, the last one also its upper. */
export function histogramFrom({ ascending }: Sample, bins: number) {
  const edges = tidyEdges(ascending[0] ?? Number.NaN, ascending.at(-1) ?? Number.NaN, bins);
  const below = edges.map((edge, i) => (i === bins ? ascending.length : countBelow(ascending, edge)));
  return { edges, counts: below.slice(1).map((count, i) => count - (below[i] ?? 0)) };
}
