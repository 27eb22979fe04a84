/**
 * How far x is from the first and from the last point, which keep their digits where x does not: at x = 1 − 1e-30 of [0, 1]
 * `toLast` is 1e-30. One object, written anew for every x.
 */
export interface Ends {
  toFirst: number;
  toLast: number;
}

/** What to integrate at x. */
export type Integrand = (x: number, ends: Ends) => number;

/** NaN from the start: where a field has held an integer, the first other number written to it makes a new shape. */
const noEnds = (): Ends => ({ toFirst: Number.NaN, toLast: Number.NaN });

/** A stretch of the integral in a variable s of its own, in which it is smooth and decays at an exponential rate. */
export interface Piece {
  readonly integrand: (s: number) => number;
  /** Where to cut to begin with, ascending, the ends included. */
  readonly cuts: readonly number[];
  /** An estimate of what lies beyond the last cut, from how it decays; ±Infinity where it does not. */
  readonly tail: number;
  /** How far in s the roundings of s and of x are, at most, between two values of s. */
  readonly blur: (low: number, high: number) => number;
  /** How often the integrand was asked to find this out. */
  readonly evaluations: number;
}

const HALF_ULP = 2 ** -53;

/** Where exp(±s) is still a normal double, whatever it is multiplied by within reason. */
const FARTHEST = 700;
const PROBES: readonly number[] = [1, 2, 4, 8, 16, 32, 64, 128, 256, 512, FARTHEST];

/** How often the place where an integrand loses its digits is searched for between two probes. */
const HALVINGS = 6;

/** Cuts before the first probe, for what ends close beside the point that the piece starts from. */
const FIRST_CUTS: readonly number[] = [0, 2 ** -12, 2 ** -8, 2 ** -4];

/** A last stretch where the roundings of x are no longer small against its distance from the end. */
const BLURRED = 7;

/** What is below this share of the largest value probed is left out. */
const NEGLIGIBLE = 1e-25;

/**
 * How far to go in s. An integrand that is not finite where x is extreme (so large that its square overflows, or rounded
 * to the end itself) has lost its digits there; not finite elsewhere, it is left to say so.
 */
function endPiece(
  integrand: (s: number) => number,
  isExtreme: (s: number) => boolean,
  blur: (low: number, high: number) => number,
): Piece {
  const sizes = PROBES.map((s) => Math.abs(integrand(s)));
  let count = PROBES.findIndex((s, i) => !Number.isFinite(sizes[i]) && isExtreme(s));
  let farthest = PROBES[count - 1] ?? 0;
  let evaluations = PROBES.length;
  if (count >= 0) {
    evaluations += HALVINGS;
    for (let [step, limit] = [0, PROBES[count] ?? 0]; step < HALVINGS; step++) {
      const s = (farthest + limit) / 2;
      if (Number.isFinite(integrand(s))) farthest = s;
      else limit = s;
    }
    farthest = Math.max(farthest / 2, farthest - BLURRED);
  } else {
    count = PROBES.length;
    farthest = FARTHEST;
  }
  const largest = sizes.slice(0, count).reduce((most, size) => (size > most ? size : most), 0);
  const last = sizes.slice(0, count).findLastIndex((size) => !(size <= NEGLIGIBLE * largest));
  const isNegligible = last + 1 < count;
  const end = isNegligible ? (PROBES[last + 1] ?? farthest) : farthest;
  const cuts = [...FIRST_CUTS, ...PROBES.filter((s) => s < end), end];
  if (isNegligible) return { integrand, cuts, tail: 0, blur, evaluations };
  const size = integrand(end);
  const rate = Math.log(integrand(end / 2) / size) / (end / 2);
  return { integrand, cuts, tail: size === 0 ? 0 : size / (rate > 0 ? rate : 0), blur, evaluations: evaluations + 2 };
}

/** The stretch from low to high as it is. */
export function innerPiece(f: Integrand, low: number, high: number, first: number, last: number): Piece {
  const blur = HALF_ULP * Math.max(Math.abs(low), Math.abs(high));
  const ends = noEnds();
  const integrand = (x: number) => {
    ends.toFirst = x - first;
    ends.toLast = last - x;
    return f(x, ends);
  };
  return { integrand, cuts: [low, high], tail: 0, blur: () => blur, evaluations: 0 };
}

/**
 * The stretch between a finite end and another point, by x = end ± exp(−s): algebraic and log singularities decay in s.
 * What a rounding of x costs is not known here: nothing, if f looks at its distance from the end.
 */
export function finiteEndPiece(f: Integrand, end: number, other: number, first: number, last: number): Piece {
  const length = Math.abs(other - end);
  const isFirst = other > end;
  const at = (distance: number) => (isFirst ? end + distance : end - distance);
  const ends = noEnds();
  const integrand = (s: number) => {
    const distance = length * Math.exp(-s);
    const x = at(distance);
    ends.toFirst = isFirst ? distance : x - first;
    ends.toLast = isFirst ? last - x : distance;
    return distance * f(x, ends);
  };
  return endPiece(integrand, (s) => s > 300 || at(length * Math.exp(-s)) === end, (_, s) => HALF_ULP * s);
}

/** The stretch from a point to ±∞, by x = from ± scale·(exp(s) − 1): algebraic tails decay in s, Gaussian at once. */
export function infiniteEndPiece(
  f: Integrand,
  from: number,
  sign: 1 | -1,
  scale: number,
  first: number,
  last: number,
): Piece {
  const at = (s: number) => from + sign * scale * Math.expm1(s);
  const ends = noEnds();
  const integrand = (s: number) => {
    const x = at(s);
    ends.toFirst = x - first;
    ends.toLast = last - x;
    return f(x, ends) * scale * Math.exp(s);
  };
  const blur = (low: number, high: number) => HALF_ULP * (Math.abs(at(low)) / (scale * Math.exp(low)) + high);
  return endPiece(integrand, (s) => Math.abs(at(s)) > 1e150, blur);
}
