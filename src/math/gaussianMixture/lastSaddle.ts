import { polished } from './criticalPoints';
import type { PreparedMixture } from './preparedMixture';
import { descent, smoothedScore } from './smoothedScore';
import type { SmoothedScore } from './smoothedScore';

const MOST_ROUNDS = 50;
const SETTLED = 1e-9;

/** The tau between low and high at which the smoothed score at `mu`, of opposite signs there, is 0. */
function crossing(p: PreparedMixture, mu: number, tauLow: number, tauHigh: number, sign: number): SmoothedScore {
  let low = tauLow;
  let high = tauHigh;
  let at = smoothedScore(p, mu, (low + high) / 2);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (at.slope * sign > 0) low = at.tau;
    else high = at.tau;
    // d(slope)/dtau = slope + third, as u_xt = u_xxx/2.
    const next = at.tau - at.slope / (at.slope + at.third);
    if (Math.abs(next - at.tau) < SETTLED || high - low < SETTLED) return at;
    at = smoothedScore(p, mu, next > low && next < high ? next : (low + high) / 2);
  }
  return at;
}

/**
 * The saddle at the end of a curve of maxima in mu that meets one of its neighbouring minima before tau `high`, while KL
 * still rises at its last known point `a`: at the meeting point it falls. Where the curve turns too sharply to be
 * followed in tau it is followed in mu: halve the way from `a` to the partner.
 * @returns undefined if no partner has met it, or the saddle does not settle.
 */
export function lastSaddle(
  p: PreparedMixture,
  a: SmoothedScore,
  partners: readonly SmoothedScore[],
  high: number,
): SmoothedScore | undefined {
  const span = { low: a.tau - SETTLED, high: high + SETTLED };
  for (const partner of partners) {
    const sign = Math.sign(a.mu - partner.mu);
    let [from, to] = [a.mu, partner.mu];
    for (let round = 0; round < MOST_ROUNDS; round++) {
      const mu = (from + to) / 2;
      // To the right of a maximum the score is negative, to the left positive, until the two curves have met.
      if (smoothedScore(p, mu, high).slope * sign > 0) break;
      const at = crossing(p, mu, a.tau, high, sign);
      const saddle = Math.abs(descent(at)) < 0.5 ? polished(p, at, span) : undefined;
      if (saddle !== undefined) return saddle;
      if (descent(at) < 0) from = mu;
      else to = mu;
    }
  }
  return undefined;
}
