import type { Lattice } from './gaussianSums';
import { LOG_SQRT_2PI } from './logSqrt2Pi';

/** Places of the target lattice to a place of the source. */
export const FINER = 2;
/** Places of one kind that are summed together, so that additions need not wait for one another. */
const TOGETHER = 4;
/** The length of a target is a multiple of this. */
export const TARGET_BLOCK = FINER * TOGETHER;

/** N(0, sigma)'s density times `spacing` at −steps … steps steps: from the middle by two multiplications a place. */
function kernelOf(steps: number, step: number, spacingInSigmas: number): Float64Array {
  const kernel = new Float64Array(2 * steps + 1);
  const stretch = Math.exp(-step * step);
  let ratio = Math.exp(-0.5 * step * step);
  let value = spacingInSigmas * Math.exp(-LOG_SQRT_2PI);
  for (let k = 0; k <= steps; k++) {
    kernel[steps - k] = value;
    kernel[steps + k] = value;
    value *= ratio;
    ratio *= stretch;
  }
  return kernel;
}

/**
 * Smooths values on the source lattice by N(0, sigma), as far as `reach` sigmas, onto the lattice FINER times finer that
 * starts `margin` source places into it, is as long as `out` (blocks of TARGET_BLOCK), and ends as many before its end.
 * @error 1e-12 of the largest value, and the tail beyond `reach` or `margin`.
 */
export function smoothLattice(
  values: Float64Array,
  source: Lattice,
  { sigma, reach, margin }: { readonly sigma: number; readonly reach: number; readonly margin: number },
  out: Float64Array,
): void {
  const step = source.spacing / FINER / sigma;
  const steps = Math.min(Math.ceil(reach / step), margin * FINER);
  const kernel = kernelOf(steps, step, source.spacing / sigma);
  for (let kind = 0; kind < FINER; kind++) {
    // The first source place within reach, and where the kernel then starts.
    const low = Math.ceil((kind - steps) / FINER);
    const start = FINER * low - kind + steps;
    for (let i = kind, from = margin + low; i < out.length; i += TARGET_BLOCK, from += TOGETHER) {
      let a = 0;
      let b = 0;
      let c = 0;
      let d = 0;
      for (let k = start, j = from; k < kernel.length; k += FINER, j++) {
        const weight = kernel[k] ?? 0;
        a += weight * (values[j] ?? 0);
        b += weight * (values[j + 1] ?? 0);
        c += weight * (values[j + 2] ?? 0);
        d += weight * (values[j + 3] ?? 0);
      }
      out[i] = a;
      out[i + FINER] = b;
      out[i + 2 * FINER] = c;
      out[i + 3 * FINER] = d;
    }
  }
}
