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
  /** How many rows say that they came less than no times; they are left out. */
  readonly negative: number;
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

/** Told how much is done, 0 to 1; may wait, so that the page can paint in between, and may throw to stop. */
type OnStep = (part: number) => Promise<void> | void;

/** Null where there is no observation. */
export async function digestOf(observations: Observations, onStep: OnStep): Promise<Digest | null> {
  const good = usable(observations);
  await onStep(0.1);
  const found = moments(good);
  if (!found) return null;
  await onStep(0.3);
  const negative = observations.times?.filter((time) => time < 0).length ?? 0;
  return { moments: found, negative, counts: countsOf(good), sample: await sampleOf(good, onStep) };
}

async function sampleOf(observations: Observations, onStep: OnStep): Promise<Sample | null> {
  const ascending = spread(observations);
  if (!ascending) return null;
  await onStep(0.5);
  const condensed = condense(ascending, MOST_POINTS);
  await onStep(0.6);
  const bandwidths = await bandwidthsOf(ascending, () => onStep(0.8));
  return { ascending, condensed, bandwidths, bins: usualBins(ascending) };
}
