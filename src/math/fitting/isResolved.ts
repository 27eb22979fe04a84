import type { Law } from '../law/law';

/** A standard deviation this small beside the mean leaves too few doubles across the law. */
const FINEST = 1e-10;

/** Whether doubles can tell the places of a law apart: of one that is narrower, no sum over places says anything. */
export function isResolved({ kind, mean, variance }: Law): boolean {
  return kind === 'discrete' || !(Math.sqrt(variance) < FINEST * Math.abs(mean));
}
