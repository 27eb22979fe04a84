import type { PreparedMixture } from './preparedMixture';
import { smoothedScore } from './smoothedScore';
import type { SmoothedScore } from './smoothedScore';

/** Newton's iteration in mu is done when a step is this small in sigmas. */
const SETTLED = 1e-5;
const MOST_ROUNDS = 60;

/**
 * The zero of the smoothed score at `tau` between low (where it has the sign `from`) and high (where it has the
 * opposite one): Newton's iteration, by bisection whenever that leaves the bracket.
 */
export function zeroBetween(
  p: PreparedMixture,
  tau: number,
  bracket: { readonly low: number; readonly high: number; readonly from: number },
  start: number,
): SmoothedScore {
  let { low, high } = bracket;
  let at = smoothedScore(p, start, tau);
  for (let round = 0; round < MOST_ROUNDS; round++) {
    if (at.slope * bracket.from > 0) low = at.mu;
    else high = at.mu;
    const step = (-at.slope * at.sigma) / at.curvature;
    const next = at.mu + step;
    const isInside = next > low && next < high;
    if (isInside && Math.abs(step) <= SETTLED * at.sigma) return at;
    if (high - low <= SETTLED * at.sigma) return at;
    at = smoothedScore(p, isInside ? next : (low + high) / 2, tau);
  }
  return at;
}

/**
 * Beyond so many sigmas outside the hull of the means the smoothed score points back to it, at every sigma (see below).
 * @error none that matters: it is a bound, taken generously.
 */
export function outside(p: PreparedMixture): number {
  return 1 + 2 * Math.sqrt(Math.log(Math.max(...p.sigmas) / Math.min(...p.sigmas)));
}

/**
 * All zeros in mu of the smoothed score E log p′(mu + sigma·z) at one sigma, ascending; they alternate between maxima
 * and minima of the smoothed log p, a maximum first and last.
 *
 * They are within `outside` sigmas of the hull [a, b] of the means. For x > b each component pulls back at least as
 * (x − b)/sigmaMax², and for x < b none pushes out more than (b − x)/sigmaMin². With mu = b + m·sigma the pull is at
 * least m·sigma/sigmaMax² and the push at most φ(m)·sigma/((1 + m²)·sigmaMin²), and m = 1 + 2√log ρ with ρ =
 * sigmaMax/sigmaMin makes m(1 + m²)/φ(m) > ρ².
 *
 * Between, the interval is halved until the cubic through values and slopes at its ends foretells the value at its
 * middle; no interval near a component is wider than that component.
 */
export function rowZeros(p: PreparedMixture, tau: number, fineness: number): readonly SmoothedScore[] {
  const sigma = Math.exp(tau);
  const reach = outside(p) * sigma;
  const zeros: SmoothedScore[] = [];
  const add = (a: SmoothedScore, b: SmoothedScore): void => {
    if (a.slope > 0 === b.slope > 0) return;
    const share = a.slope / (a.slope - b.slope);
    zeros.push(zeroBetween(p, tau, { low: a.mu, high: b.mu, from: Math.sign(a.slope) || 1 }, a.mu + share * (b.mu - a.mu)));
  };
  const isCoarse = (a: number, b: number): boolean => {
    for (let k = 0; k < p.mus.length; k++) {
      const mu = p.mus[k] ?? 0;
      if (b - a > Math.max(Math.hypot(p.sigmas[k] ?? 0, sigma) / fineness, a - mu, mu - b)) return true;
    }
    return false;
  };
  const search = (a: SmoothedScore, b: SmoothedScore): void => {
    const width = (b.mu - a.mu) / sigma;
    const middle = smoothedScore(p, (a.mu + b.mu) / 2, tau);
    const foretold = (a.slope + b.slope) / 2 + (width * (a.curvature - b.curvature)) / 8;
    const size = Math.abs(a.slope) + Math.abs(b.slope) + width * (Math.abs(a.curvature) + Math.abs(b.curvature));
    const isForetold = Math.abs(foretold - middle.slope) <= 0.02 * size;
    // Not believed where the curve may touch 0 inside a half without a change of sign at its ends.
    const turns = (c: SmoothedScore, d: SmoothedScore): boolean =>
      c.slope > 0 === d.slope > 0 && c.slope * c.curvature < 0 && d.slope * d.curvature > 0;
    const isClear = !turns(a, middle) && !turns(middle, b);
    if (width > 0.01 / fineness && (isCoarse(a.mu, b.mu) || !isForetold || (!isClear && width > 0.25 / fineness))) {
      search(a, middle);
      search(middle, b);
      return;
    }
    add(a, middle);
    add(middle, b);
  };
  const marks = [Math.min(...p.mus) - reach, ...p.mus.toSorted(), Math.max(...p.mus) + reach];
  let before = smoothedScore(p, marks[0] ?? 0, tau);
  for (const mark of marks.slice(1)) {
    if (mark <= before.mu) continue;
    const here = smoothedScore(p, mark, tau);
    search(before, here);
    before = here;
  }
  return zeros;
}
