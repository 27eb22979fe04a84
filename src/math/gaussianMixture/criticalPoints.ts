import type { PreparedMixture } from './preparedMixture';
import { descent, descentRate, drift, smoothedScore } from './smoothedScore';
import type { SmoothedScore } from './smoothedScore';

const MOST_ROUNDS = 30;
const DEEPEST = 8;
/** How near 0 the foretold descent may come before it is looked at more closely. */
const MARGIN = 0.05;
const STRETCH = 1.5;
/** Crossings this near 0 are believed only if a cubic foretells what lies between. */
const NEAR = 0.3;
const TRUSTED = 0.05;
const SLACK = 1e-9;

/**
 * Newton's iteration on both conditions, E s = 0 and sigma²·u_xx = −1, to the last digits.
 * @returns undefined if it does not settle within the given span of tau.
 */
export function polished(
  p: PreparedMixture,
  start: { readonly mu: number; readonly tau: number },
  span: { readonly low: number; readonly high: number },
): SmoothedScore | undefined {
  let at = smoothedScore(p, start.mu, start.tau);
  let best = Infinity;
  for (let round = 0; round < MOST_ROUNDS; round++) {
    const h = descent(at);
    // d(slope) = curvature·dm + (slope + third)·dtau; d(h) = third·dm + (2·curvature + fourth)·dtau, with dm in sigmas.
    const a = at.curvature;
    const b = at.slope + at.third;
    const c = at.third;
    const d = 2 * at.curvature + at.fourth;
    const determinant = a * d - b * c;
    const dm = -(d * at.slope - b * h) / determinant;
    const dtau = -(a * h - c * at.slope) / determinant;
    const size = Math.hypot(dm, dtau);
    if (!(size < 1)) return undefined;
    // Done once a step is below rounding, or small and no longer shrinking.
    if (size < 1e-15 || (size < 1e-9 && size >= best)) return at;
    best = size;
    at = smoothedScore(p, at.mu + dm * at.sigma, at.tau + dtau);
    if (at.tau < span.low || at.tau > span.high) return undefined;
  }
  return best < 1e-9 ? at : undefined;
}

/** The point of the curve at tau, from the cubic through both ends, then Newton in mu. */
function between(p: PreparedMixture, a: SmoothedScore, b: SmoothedScore, tau: number): SmoothedScore {
  const length = b.tau - a.tau;
  const s = (tau - a.tau) / length;
  const e = b.mu - a.mu - length * drift(a);
  const f = length * (drift(b) - drift(a));
  const start = a.mu + length * drift(a) * s + (3 * e - f) * s * s + (f - 2 * e) * s * s * s;
  let at = smoothedScore(p, Number.isFinite(start) ? start : (a.mu + b.mu) / 2, tau);
  for (let round = 0; round < 6; round++) {
    const step = -at.slope / at.curvature;
    if (!(Math.abs(step) > 1e-6 && Math.abs(step) < 1)) break;
    at = smoothedScore(p, at.mu + step * at.sigma, tau);
  }
  return at;
}

/**
 * Whether the descent surely crosses 0 at most once: it heads the same way at both ends where they differ in sign, and
 * otherwise keeps its sign even if either end's rate went on for the whole length and half as much again.
 */
function isSimple(a: SmoothedScore, b: SmoothedScore): boolean {
  const length = b.tau - a.tau;
  const [from, to] = [descent(a), descent(b)];
  const [ahead, back] = [descentRate(a) * length, -descentRate(b) * length];
  if (from > 0 !== to > 0) return from > 0 ? ahead <= 0 && back >= 0 : ahead >= 0 && back <= 0;
  const side = from > 0 ? 1 : -1;
  const least = Math.min(MARGIN, Math.abs(from) / 2, Math.abs(to) / 2);
  return (from + STRETCH * ahead) * side >= least && (to + STRETCH * back) * side >= least;
}

/** Whether the cubic through descents and rates at both ends gives the descent in their middle. */
function isForetold(a: SmoothedScore, middle: SmoothedScore, b: SmoothedScore): boolean {
  const length = b.tau - a.tau;
  const foretold = (descent(a) + descent(b)) / 2 + (length * (descentRate(a) - descentRate(b))) / 8;
  return Math.abs(foretold - descent(middle)) <= TRUSTED * (1 + Math.abs(descent(middle)));
}

/**
 * The points between two of a curve of maxima in mu where the reverse KL is stationary, written into `found` in order of
 * tau.
 * @returns whether every crossing was settled.
 */
export function criticalPointsBetween(
  p: PreparedMixture,
  a: SmoothedScore,
  b: SmoothedScore,
  found: SmoothedScore[],
  depth = 0,
): boolean {
  const [from, to] = [descent(a), descent(b)];
  const changes = from > 0 !== to > 0;
  const isSure = depth >= DEEPEST || isSimple(a, b);
  if (isSure && !changes && Math.min(Math.abs(from), Math.abs(to)) > NEAR) return true;
  const middle = between(p, a, b, (a.tau + b.tau) / 2);
  if (middle.curvature >= 0) return false;
  if (isSure && (depth >= DEEPEST || isForetold(a, middle, b))) {
    if (!changes) return from > 0 === descent(middle) > 0;
    const share = from / (from - to);
    const start = { mu: a.mu + share * (b.mu - a.mu), tau: a.tau + share * (b.tau - a.tau) };
    const point = polished(p, start, { low: a.tau - SLACK, high: b.tau + SLACK });
    if (point !== undefined) {
      found.push(point);
      return true;
    }
    if (depth >= 3 * DEEPEST) return false;
  }
  const isFirst = criticalPointsBetween(p, a, middle, found, depth + 1);
  const isSecond = criticalPointsBetween(p, middle, b, found, depth + 1);
  return isFirst && isSecond;
}
