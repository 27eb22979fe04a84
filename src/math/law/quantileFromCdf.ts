/** Levels that differ by less than this share of u are the same: the last digits of a cdf are rounding. */
const SAME = 2 ** -51;

/** More than a bisection in the exponent and then in the digits of a double would need. */
const MOST_STEPS = 4200;

/** Between a and b, in the middle of their exponents where these differ, so that no end is too far away to be reached. */
function middleOf(a: number, b: number): number {
  if (b <= 0) return -middleOf(-b, -a);
  if (a < 0) return a > -Infinity && b < Infinity ? a / 2 + b / 2 : 0;
  if (b === Infinity) return a === 0 ? 1 : Math.min(a * 1024, Number.MAX_VALUE);
  if (a === 0) return b / 1024;
  return b / a > 4 ? Math.sqrt(a) * Math.sqrt(b) : a / 2 + b / 2;
}

/** A stride that is this small a share of the bracket says that interpolation has converged on one side. */
const NEAR = 1e-4;

interface Point {
  readonly x: number;
  /** logit F(x) − logit u: nearly straight where F itself bends, in the tails. */
  readonly above: number;
}

/** Where inverse quadratic interpolation through three points expects 0; NaN where it cannot be trusted. */
function interpolated(latest: Point, opposite: Point, previous: Point): number {
  const [f1, f2, f3] = [latest.above, opposite.above, previous.above];
  const xi = (latest.x - opposite.x) / (previous.x - opposite.x);
  const phi = (f1 - f2) / (f3 - f2);
  if (!(phi * phi < xi && (1 - phi) ** 2 < 1 - xi)) return Number.NaN;
  const across = opposite.x - latest.x;
  const share = (f1 / (f2 - f1)) * (f3 / (f2 - f3)) + ((previous.x - latest.x) / across) * (f1 / (f3 - f1)) * (f2 / (f3 - f2));
  return latest.x + share * across;
}

/**
 * The smallest x in [low, high] with P(X ≤ x) ≥ u, from a cdf that does not decrease: a bracket that shrinks by inverse
 * quadratic interpolation of logit P where that is safe and by bisection elsewhere. Either end may be infinite.
 * @returns low where P(X ≤ low) ≥ u, high where even P(X ≤ high) < u; at the level of a flat piece its lower end.
 * @error 4 ulp of u or 2 ulp of x, whichever is reached first, on a cdf taken as exact.
 * @source Chandrupatla (1997), Adv. Eng. Softw. 28, 145–149
 */
export function quantileFromCdf(cdf: (x: number) => number, u: number, low: number, high: number): number {
  const enough = u * (1 - SAME);
  const logitU = Math.log(u) - Math.log1p(-u);
  const point = (x: number, level: number): Point => ({ x, above: Math.log(level) - Math.log1p(-level) - logitU });
  let [levelA, levelB] = [cdf(low), cdf(high)];
  if (levelA >= enough) return low;
  if (!(levelB >= enough)) return high;
  let [a, b] = [point(low, levelA), point(high, levelB)];
  let previous: Point | null = null;
  let latestIsA = true;
  for (let step = 0; step < MOST_STEPS; step++) {
    if (levelB - levelA <= 4 * SAME * u && a.x > -Infinity) return a.x;
    const width = b.x - a.x;
    const least = 2 ** -52 * Math.max(Math.abs(a.x), Math.abs(b.x));
    if (width < Infinity && width <= 2 * least) return b.x;
    const latest = latestIsA ? a : b;
    let guess = previous ? interpolated(latest, latestIsA ? b : a, previous) : Number.NaN;
    const stride = guess - latest.x;
    // As good as found from one side: twice the stride lands beyond the root, and closes the bracket.
    if (Math.abs(stride) < NEAR * width) guess += stride + (latestIsA ? 2 : -2) * least;
    const x = Number.isFinite(guess) ? Math.min(Math.max(guess, a.x + least), b.x - least) : middleOf(a.x, b.x);
    if (!(x > a.x && x < b.x)) return b.x;
    const level = cdf(x);
    latestIsA = !(level >= enough);
    // The end that leaves the bracket is the third point of the next interpolation.
    previous = latestIsA ? a : b;
    if (latestIsA) [a, levelA] = [point(x, level), level];
    else [b, levelB] = [point(x, level), level];
  }
  return b.x;
}
