import { tickStep } from 'd3-array';
import type { CompareScene } from './compareScene';
import { shownPair } from './shownPair';

/** About so many bins cross the view at first. */
const BINS = 12;

/** A round bin width for what is in view. */
export function startBinWidth({ pair }: CompareScene): number {
  const [low, high] = shownPair({ ...pair, binWidth: null }).domain;
  return tickStep(low, high, BINS);
}
