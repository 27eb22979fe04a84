import type { Law } from '../law/law';

/**
 * The surprise x ↦ −log p(x), in nats. Of a density it may be negative.
 * @returns Infinity off the support.
 * @error as `logProb`.
 * @source Cover & Thomas (2006), §2.1
 */
export function surpriseOf(p: Law): (x: number) => number {
  return (x) => -p.logProb(x);
}
