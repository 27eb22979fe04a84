import type { Law } from './law';

/** A standard deviation of so many outcomes: a sum of masses up to a quantile would take long. */
const MANY = 1e4;

/** Whether a discrete law spreads over so many outcomes that its moments have to say where it is. */
export function isVast({ kind, variance }: Law): boolean {
  return kind === 'discrete' && variance > MANY * MANY && variance < Infinity;
}
