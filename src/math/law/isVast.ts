import type { Law } from './law';

/** A standard deviation of so many outcomes: a sum of masses up to a quantile would take long. */
const MANY = 1e4;

/**
 * Whether a discrete law spreads over so many outcomes that its moments have to say where it is. Of bins the density that
 * was read off knows the quantiles, however many they are.
 */
export function isVast(law: Law): boolean {
  return law.kind === 'discrete' && !law.tails && law.variance > MANY * MANY && law.variance < Infinity;
}
