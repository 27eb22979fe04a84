import { lagrange } from './lagrange';

/** Knots in log sigma for an octave: a Gaussian of those widths is interpolated to 2e-9 of its peak. */
export const KNOTS = 12;
const chebyshev = Array.from({ length: KNOTS }, (_, k) => Math.cos((Math.PI * (k + 0.5)) / KNOTS));
const weightsAt = lagrange(chebyshev);

/** Twelve sigmas to ask at, and the weights of their answers for a wanted one in out[0] … out[11]. */
export interface SigmaKnots {
  readonly sigmas: readonly number[];
  readonly weigh: (sigma: number, out: Float64Array) => void;
}

/** Where to ask what is smooth in log sigma for its values at sigmas in [low, high], no more than a factor of 2 apart. */
export function sigmaKnots(low: number, high: number): SigmaKnots {
  const start = Math.log(low);
  const half = (Math.log(high) - start) / 2;
  return {
    sigmas: chebyshev.map((knot) => low * Math.exp(half * (1 + knot))),
    weigh: (sigma, out) => weightsAt((Math.log(sigma) - start) / half - 1, out, 0),
  };
}

/** Writes Σ_k weights[k]·rows[k·length + i] to out[at + i], i < length: four rows at a time, so that `out` is read seldom. */
export function blendRows(rows: Float64Array, weights: Float64Array, out: Float64Array, at: number, length: number): void {
  out.fill(0, at, at + length);
  for (let k = 0; k < KNOTS; k += 4) {
    const a = weights[k] ?? 0;
    const b = weights[k + 1] ?? 0;
    const c = weights[k + 2] ?? 0;
    const d = weights[k + 3] ?? 0;
    const first = k * length;
    const second = first + length;
    const third = second + length;
    const fourth = third + length;
    for (let i = 0; i < length; i++) {
      const pair = a * (rows[first + i] ?? 0) + b * (rows[second + i] ?? 0);
      const other = c * (rows[third + i] ?? 0) + d * (rows[fourth + i] ?? 0);
      out[at + i] = (out[at + i] ?? 0) + (pair + other);
    }
  }
}
