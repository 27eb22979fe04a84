import { LOG_SQRT_2PI } from './logSqrt2Pi';
import { mixtureJet } from './mixtureJet';
import type { PreparedMixture } from './preparedMixture';

/** A component has less than 1e-19 of its mass beyond so many sigmas. */
const REACH = 9;
/** The widest piece, in sigmas of the narrowest component there, on which the panels' rule resolves p·log p. */
const WIDEST = 2.5;
const jet = new Float64Array(3);

/**
 * KL(p ‖ N*) = ∫ p·(log p − log N*) in nats, N* the normal of p's mean and deviation: what p lacks of a normal's entropy.
 * On each of p's panels the pieces are as narrow as the narrowest component that has mass there asks for.
 * @returns ≥ 0
 * @error 1e-15·(1 + log(deviation/least sigma)) absolute.
 */
export function mixtureNegentropy(p: Omit<PreparedMixture, 'negentropy'>): number {
  const { edges, fine } = p.panels;
  const { rule } = fine;
  const peak = -Math.log(p.deviation) - LOG_SQRT_2PI;
  let sum = 0;
  for (let panel = 0; panel + 1 < edges.length; panel++) {
    let narrowest = Infinity;
    let low = Infinity;
    let high = -Infinity;
    for (let k = 0; k < p.mus.length; k++) {
      const mu = p.mus[k] ?? 0;
      const sigma = p.sigmas[k] ?? 1;
      const from = Math.max(mu - REACH * sigma, edges[panel] ?? 0);
      const to = Math.min(mu + REACH * sigma, edges[panel + 1] ?? 0);
      if (to <= from) continue;
      narrowest = Math.min(narrowest, sigma);
      low = Math.min(low, from);
      high = Math.max(high, to);
    }
    if (high <= low) continue;
    const pieces = Math.ceil((high - low) / (WIDEST * narrowest));
    const half = (high - low) / pieces / 2;
    for (let piece = 0; piece < pieces; piece++) {
      for (let i = 0; i < rule.nodes.length; i++) {
        const x = low + (2 * piece + 1 + (rule.nodes[i] ?? 0)) * half;
        mixtureJet(p, x, jet);
        const log = jet[0] ?? 0;
        const z = (x - p.centre) / p.deviation;
        sum += half * (rule.weights[i] ?? 0) * Math.exp(log) * (log - peak + 0.5 * z * z);
      }
    }
  }
  return Math.max(0, sum);
}
