import { gaussianSums } from './gaussianSums';
import type { Lattice } from './gaussianSums';
import { latticeReader, readLattice } from './latticeReader';
import { LOG_SQRT_2PI } from './logSqrt2Pi';
import { normalKl } from './normalKl';
import type { PreparedMixture } from './preparedMixture';
import { residualNodes } from './residualNodes';
import { reverseMoments } from './reverseMoments';

/** How far a Gaussian is followed: φ(6.8) is 4e-11. */
const REACH = 6.8;
/** Spacing of the source lattice in sigmas of its smoothing: the sums over it alias by e^(−π²/0.6²) = 1e-12. */
const SOURCE = 0.6;
/** Target places to a source place: 0.14 sigmas at most, so that eight points interpolate to 1e-8. */
const FINER = 3;
/** Lattice points a place beyond which asking the mixture at every place is cheaper. */
const WASTEFUL = 150;

/** The lattice of spacing `spacing` that covers [low, high] with `margin` on both sides. */
function covering(low: number, high: number, margin: number, spacing: number): Lattice {
  const count = Math.ceil((high - low + 2 * margin) / spacing) + 1;
  return { low: (low + high) / 2 - ((count - 1) / 2) * spacing, spacing, count };
}

/** Smoothing by N(0, sigma) from the source lattice to one FINER times finer that starts `offset` fine steps into it. */
function smooth(values: Float64Array, source: Lattice, sigma: number, offset: number, out: Float64Array): void {
  const step = source.spacing / FINER / sigma;
  const reach = Math.ceil(REACH / step);
  const peak = (source.spacing / sigma) * Math.exp(-LOG_SQRT_2PI);
  const kernel = new Float64Array(2 * reach + 1);
  for (let k = 0; k <= reach; k++) {
    const z = k * step;
    const value = peak * Math.exp(-0.5 * z * z);
    kernel[reach - k] = value;
    kernel[reach + k] = value;
  }
  for (let i = 0; i < out.length; i++) {
    const at = i + offset;
    const first = Math.max(0, Math.ceil((at - reach) / FINER));
    const last = Math.min(values.length - 1, Math.floor((at + reach) / FINER));
    let k = FINER * first - at + reach;
    let j = first;
    // Four sums, so that additions need not wait for one another.
    let a = 0;
    let b = 0;
    let c = 0;
    let d = 0;
    for (; j + 3 <= last; j += 4, k += 4 * FINER) {
      a += (values[j] ?? 0) * (kernel[k] ?? 0);
      b += (values[j + 1] ?? 0) * (kernel[k + FINER] ?? 0);
      c += (values[j + 2] ?? 0) * (kernel[k + 2 * FINER] ?? 0);
      d += (values[j + 3] ?? 0) * (kernel[k + 3 * FINER] ?? 0);
    }
    for (; j <= last; j++, k += FINER) a += (values[j] ?? 0) * (kernel[k] ?? 0);
    out[i] = a + b + (c + d);
  }
}

/**
 * E_q[log N* − log p] for every q = N(mus[i], sigmas[j]), at j·mus.length + i, with N* of p's mean and deviation: it
 * is the residual smoothed by sigma, and smoothing twice adds variances. So for each octave of sigma the residual is
 * smoothed once, exactly, on a lattice of half its width; what is left of a sigma is a short sum over that lattice, on
 * a lattice again, which is then read at the mus.
 * @error 1e-8 of the residual's size where q has its mass.
 */
export function smoothedResidual(p: PreparedMixture, mus: readonly number[], sigmas: readonly number[]): Float64Array {
  const low = Math.min(...mus);
  const high = Math.max(...mus);
  const result = new Float64Array(mus.length * sigmas.length);
  const order = sigmas.map((_, j) => j).toSorted((i, j) => (sigmas[i] ?? 0) - (sigmas[j] ?? 0));
  const moments = new Float64Array(5);
  const directly = (j: number, sigma: number): void => {
    for (const [i, mu] of mus.entries()) {
      reverseMoments(p, mu, sigma, moments);
      result[j * mus.length + i] = (moments[0] ?? 0) - normalKl(mu, sigma, p.centre, p.deviation);
    }
  };
  for (let from = 0; from < order.length; ) {
    const narrowest = sigmas[order[from] ?? 0] ?? 1;
    const base = narrowest / Math.SQRT2;
    let to = from;
    while (to < order.length && (sigmas[order[to] ?? 0] ?? 0) <= 2 * narrowest) to++;
    const widest = sigmas[order[to - 1] ?? 0] ?? narrowest;
    const spacing = SOURCE * base;
    const fine = covering(low, high, 4 * (spacing / FINER), spacing / FINER);
    if (fine.count > WASTEFUL * mus.length + WASTEFUL) {
      for (const j of order.slice(from, to)) directly(j, sigmas[j] ?? 1);
      from = to;
      continue;
    }
    const margin = Math.ceil((REACH * Math.sqrt(widest ** 2 - base ** 2)) / spacing);
    const source: Lattice = {
      low: fine.low - margin * spacing,
      spacing,
      count: 2 * margin + Math.ceil(fine.count / FINER) + 1,
    };
    const end = source.low + (source.count - 1) * spacing;
    const nodes = residualNodes(p, source.low - REACH * base, end + REACH * base, base);
    const values = gaussianSums(nodes, base, REACH, source);
    const reader = latticeReader(fine, mus);
    const smoothed = new Float64Array(fine.count);
    for (; from < to; from++) {
      const j = order[from] ?? 0;
      const sigma = sigmas[j] ?? 1;
      smooth(values, source, Math.sqrt((sigma - base) * (sigma + base)), margin * FINER, smoothed);
      readLattice(reader, smoothed, result, j * mus.length);
    }
  }
  return result;
}
