/** A grid that is uniform in t, with z(0) = 0 at index −first. */
export interface ReverseGrid {
  readonly step: number;
  readonly first: number;
  readonly z: Float64Array;
  /** dz/dt. */
  readonly slope: Float64Array;
  readonly zAt: (t: number) => number;
  readonly slopeAt: (t: number) => number;
}

/** Where a grid is needed at all, and the part of it that is to be even: low ≤ coreLow < 0 < coreHigh ≤ high. */
export interface Reach {
  readonly low: number;
  readonly coreLow: number;
  readonly coreHigh: number;
  readonly high: number;
}

/** e-folds of the spacing outside of the core, a width of it: more where there is far to go. */
const [SLOWEST, FASTEST] = [8, 64] as const;

/** z(t) = t inside the core, nearly, and as e^|t| outside: analytic, so that the trapezoidal rule in t converges as in z. */
export function reverseGrid({ low, coreLow, coreHigh, high }: Reach, step: number): ReverseGrid {
  const core = coreHigh - coreLow;
  const far = 2 * Math.log1p((20 * Math.max(-low, high)) / core);
  const w = core / Math.min(FASTEST, Math.max(SLOWEST, far));
  const raw = (t: number): number => t + w * (Math.exp((t - coreHigh) / w) - Math.exp((coreLow - t) / w));
  const slopeAt = (t: number): number => 1 + Math.exp((t - coreHigh) / w) + Math.exp((coreLow - t) / w);
  const atZero = raw(0);
  const zAt = (t: number): number => raw(t) - atZero;
  let [first, last] = [-8, 8];
  while (zAt(first * step) > low) first -= 1;
  while (zAt(last * step) < high) last += 1;
  const z = Float64Array.from({ length: last - first + 1 }, (_, k) => (first + k === 0 ? 0 : zAt((first + k) * step)));
  const slope = Float64Array.from({ length: last - first + 1 }, (_, k) => slopeAt((first + k) * step));
  return { step, first, z, slope, zAt, slopeAt };
}
