import { mixtureJet } from './mixtureJet';
import type { PreparedMixture } from './preparedMixture';

const jet = new Float64Array(3);

/**
 * log p(x) in nats, finite wherever x is.
 * @returns −Infinity at ±Infinity; NaN for NaN.
 * @error 4e-16·(1 + |log p|) absolute.
 */
export function mixtureLogDensity(p: PreparedMixture, x: number): number {
  if (!Number.isFinite(x)) return Number.isNaN(x) ? x : -Infinity;
  mixtureJet(p, x - p.origin, jet);
  return jet[0] ?? Number.NaN;
}

/**
 * The score (log p)′(x), for finite x.
 * @error 1e-15 of the largest component's slope.
 */
export function mixtureScore(p: PreparedMixture, x: number): number {
  mixtureJet(p, x - p.origin, jet);
  return jet[1] ?? Number.NaN;
}

/**
 * The score's derivative (log p)″(x), for finite x: at least −1/sigma² of the narrowest component.
 * @error 1e-15 of the largest component's squared slope.
 */
export function mixtureScoreSlope(p: PreparedMixture, x: number): number {
  mixtureJet(p, x - p.origin, jet);
  return jet[2] ?? Number.NaN;
}
