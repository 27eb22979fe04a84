import type { PreparedMixture } from './preparedMixture';
import { outside, zeroBetween } from './rowZeros';
import { drift, smoothedScore } from './smoothedScore';
import type { SmoothedScore } from './smoothedScore';

/** A zero at the new sigma and the zero of the row before whose curve it continues. */
export interface Continued {
  readonly from: SmoothedScore;
  readonly to: SmoothedScore;
}

const SETTLED = 1e-4;
const MOST_ROUNDS = 4;

/** Newton's iteration in mu from where the curve is heading; undefined unless it settles on a zero of the same kind. */
function followed(p: PreparedMixture, from: SmoothedScore, tau: number): SmoothedScore | undefined {
  const heading = drift(from) * (tau - from.tau);
  if (!(Math.abs(heading) < from.sigma)) return undefined;
  let at = smoothedScore(p, from.mu + heading, tau);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (at.curvature * from.curvature <= 0) return undefined;
    const step = -at.slope / at.curvature;
    if (Math.abs(step) <= SETTLED) return at;
    if (Math.abs(step) > 0.5) return undefined;
    at = smoothedScore(p, at.mu + step * at.sigma, tau);
  }
  return undefined;
}

/**
 * The zeros at a larger sigma, each continuing a curve: Newton on every one of them. As no zero is ever created with
 * growing sigma, as many zeros in the same order are all there are.
 * @returns undefined where that fails: the step is too long, or curves have met.
 */
export function followRow(
  p: PreparedMixture,
  row: readonly SmoothedScore[],
  tau: number,
): readonly Continued[] | undefined {
  const next: Continued[] = [];
  for (const from of row) {
    const to = followed(p, from, tau);
    const last = next.at(-1)?.to.mu ?? -Infinity;
    if (to === undefined || to.mu <= last) return undefined;
    next.push({ from, to });
  }
  return next;
}

/**
 * The zeros at a slightly larger sigma when some may have met and vanished: every change of sign between the points
 * midway between the old ones holds one. A maximum is taken to continue the nearest old one.
 */
export function mergeRow(p: PreparedMixture, row: readonly SmoothedScore[], tau: number): readonly Continued[] {
  const reach = outside(p) * Math.exp(tau);
  const marks = [{ mu: Math.min(...p.mus) - reach, slope: 1 }];
  for (const [j, zero] of row.slice(1).entries()) {
    const { mu, slope } = smoothedScore(p, ((row[j]?.mu ?? zero.mu) + zero.mu) / 2, tau);
    if (slope !== 0) marks.push({ mu, slope });
  }
  marks.push({ mu: Math.max(...p.mus) + reach, slope: -1 });
  const next: Continued[] = [];
  for (const [j, high] of marks.slice(1).entries()) {
    const low = marks[j] ?? high;
    if (low.slope > 0 === high.slope > 0) continue;
    const from = Math.sign(low.slope);
    const sameKind = row.filter((zero) => zero.curvature * from < 0);
    const middle = (low.mu + high.mu) / 2;
    const inside = sameKind.find((zero) => zero.mu > low.mu && zero.mu < high.mu);
    const to = zeroBetween(p, tau, { low: low.mu, high: high.mu, from }, inside?.mu ?? middle);
    const [first] = sameKind;
    if (first === undefined) continue;
    const nearest = sameKind.reduce((a, b) => (Math.abs(b.mu - to.mu) < Math.abs(a.mu - to.mu) ? b : a), first);
    next.push({ from: nearest, to });
  }
  return next;
}
