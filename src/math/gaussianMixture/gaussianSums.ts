import { LOG_SQRT_2PI } from './logSqrt2Pi';
import type { WeightedNodes } from './residualNodes';

/** Equally spaced places: low + i·spacing for i < count. */
export interface Lattice {
  readonly low: number;
  readonly spacing: number;
  readonly count: number;
}

/**
 * Σ_i masses[i]·N(place; places[i], sigma) at every place of a lattice, each node as far as `reach` sigmas. The Gaussian
 * runs along the lattice by two multiplications a place.
 * @error 1e-14 of Σ|masses|·N, and the tail beyond `reach`.
 */
export function gaussianSums(
  { places, masses }: WeightedNodes,
  sigma: number,
  reach: number,
  lattice: Lattice,
): Float64Array {
  const { low, spacing, count } = lattice;
  const sums = new Float64Array(count);
  const step = spacing / sigma;
  const stretch = Math.exp(-step * step);
  const peak = Math.exp(-LOG_SQRT_2PI) / sigma;
  for (let i = 0; i < places.length; i++) {
    const centre = ((places[i] ?? 0) - low) / spacing;
    const first = Math.max(0, Math.ceil(centre - reach / step));
    const last = Math.min(count - 1, Math.floor(centre + reach / step));
    const z = (first - centre) * step;
    let value = peak * (masses[i] ?? 0) * Math.exp(-0.5 * z * z);
    let ratio = Math.exp(-step * (z + 0.5 * step));
    for (let j = first; j <= last; j++) {
      sums[j] = (sums[j] ?? 0) + value;
      value *= ratio;
      ratio *= stretch;
    }
  }
  return sums;
}
