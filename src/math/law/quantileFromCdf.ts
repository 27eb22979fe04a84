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

const logit = (level: number): number => Math.log(level) - Math.log1p(-level);

/** A stride that is this small a share of the bracket says that interpolation has converged on one side. */
const NEAR = 1e-4;

/**
 * Where inverse quadratic interpolation through (x1, f1) and two more points expects 0, f being logit F(x) − logit u, which is
 * nearly straight where F itself bends, in the tails; NaN where it cannot be trusted.
 */
function interpolated(x1: number, f1: number, x2: number, f2: number, x3: number, f3: number): number {
  const xi = (x1 - x2) / (x3 - x2);
  const phi = (f1 - f2) / (f3 - f2);
  if (!(phi * phi < xi && (1 - phi) ** 2 < 1 - xi)) return Number.NaN;
  const across = x2 - x1;
  const share = (f1 / (f2 - f1)) * (f3 / (f2 - f3)) + ((x3 - x1) / across) * (f1 / (f3 - f1)) * (f2 / (f3 - f2));
  return x1 + share * across;
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
  const logitU = logit(u);
  let [a, b] = [low, high];
  let [levelA, levelB] = [cdf(a), cdf(b)];
  if (levelA >= enough) return low;
  if (!(levelB >= enough)) return high;
  let [aboveA, aboveB] = [logit(levelA) - logitU, logit(levelB) - logitU];
  let [before, aboveBefore] = [Number.NaN, Number.NaN];
  let latestIsA = true;
  for (let step = 0; step < MOST_STEPS; step++) {
    if (levelB - levelA <= 4 * SAME * u && a > -Infinity) return a;
    const width = b - a;
    const least = 2 ** -52 * Math.max(Math.abs(a), Math.abs(b));
    if (width < Infinity && width <= 2 * least) return b;
    let guess = latestIsA ? interpolated(a, aboveA, b, aboveB, before, aboveBefore) : interpolated(b, aboveB, a, aboveA, before, aboveBefore);
    const stride = guess - (latestIsA ? a : b);
    // As good as found from one side: twice the stride lands beyond the root, and closes the bracket.
    if (Math.abs(stride) < NEAR * width) guess += stride + (latestIsA ? 2 : -2) * least;
    const x = Number.isFinite(guess) ? Math.min(Math.max(guess, a + least), b - least) : middleOf(a, b);
    if (!(x > a && x < b)) return b;
    const level = cdf(x);
    latestIsA = !(level >= enough);
    // The end that leaves the bracket is the third point of the next interpolation.
    before = latestIsA ? a : b;
    aboveBefore = latestIsA ? aboveA : aboveB;
    if (latestIsA) {
      a = x;
      levelA = level;
      aboveA = logit(level) - logitU;
    } else {
      b = x;
      levelB = level;
      aboveB = logit(level) - logitU;
    }
  }
  return b;
}
