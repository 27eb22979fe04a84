import { condense } from '../condense';
import type { Condensed } from '../condense';
import { MOST_POINTS } from '../kdeOf';
import { bandwidthsOf } from './bandwidthsOf';
import type { Bandwidths } from './bandwidthsOf';
import { countsOf } from './countsOf';
import type { Counts } from './countsOf';
import { moments } from './moments';
import type { Moments } from './moments';
import type { Observations } from './Observations';
import { spread } from './spread';
import { usable } from './usable';
import { usualBins } from './usualBins';

/** All that is shown of observations, and what they may become. */
export interface Digest {
  readonly moments: Moments;
  readonly counts: Counts;
  /** For densities; null where there are more observations than can be told apart. */
  readonly sample: Sample | null;
}

export interface Sample {
  readonly ascending: Float64Array<ArrayBuffer>;
  readonly condensed: Condensed;
  readonly bandwidths: Bandwidths;
  readonly bins: number;
}

/** Null where there is no observation. */
export function digestOf(observations: Observations): Digest | null {
  const good = usable(observations);
  const found = moments(good);
  if (!found) return null;
  const ascending = spread(good);
  const sample = ascending && {
    ascending,
    condensed: condense(ascending, MOST_POINTS),
    bandwidths: bandwidthsOf(ascending),
    bins: usualBins(ascending),
  };
  return { moments: found, counts: countsOf(good), sample };
}
