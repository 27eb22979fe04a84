import { gaussianSums } from './gaussianSums';
import type { Lattice } from './gaussianSums';
import { latticeReader, readLattice } from './latticeReader';
import { normalKl } from './normalKl';
import type { PreparedMixture } from './preparedMixture';
import { residualNodes } from './residualNodes';
import { reverseMoments } from './reverseMoments';
import { KNOTS, blendRows, sigmaKnots } from './sigmaKnots';
import { FINER, TARGET_BLOCK, smoothLattice } from './smoothLattice';

/** How far a Gaussian is followed: beyond are 5e-11 of the variance. */
const REACH = 7.1;
/** Spacing of the source lattice in sigmas of its smoothing: the sums over it alias by e^(−π²/0.6²) = 1e-12. */
const SOURCE = 0.6;
/** Lattice points a place beyond which asking the mixture at every place is cheaper. */
const WASTEFUL = 150;
/** Lattice points on either side of the outermost places, which are read between as many on both sides. */
const MARGIN = 6;
/** Sigmas less far apart than this have no room for knots between them. */
const APART = 1 + 1e-9;
const moments = new Float64Array(5);

/** The lattice of spacing `spacing` that covers [low, high] with `margin` on both sides. */
function covering(low: number, high: number, margin: number, spacing: number): Lattice {
  const least = Math.ceil((high - low + 2 * margin) / spacing) + 1;
  const count = Math.ceil(least / TARGET_BLOCK) * TARGET_BLOCK;
  return { low: (low + high) / 2 - ((count - 1) / 2) * spacing, spacing, count };
}

/** The residual smoothed by sigmas[k] at mus[i] in [k·mus.length + i], for sigmas within a factor of 2. */
function octave(p: PreparedMixture, mus: readonly number[], sigmas: readonly number[]): Float64Array {
  const result = new Float64Array(mus.length * sigmas.length);
  const widest = Math.max(...sigmas);
  const base = Math.min(...sigmas) / Math.SQRT2;
  const spacing = SOURCE * base;
  const fine = covering(Math.min(...mus), Math.max(...mus), MARGIN * (spacing / FINER), spacing / FINER);
  if (fine.count > WASTEFUL * mus.length + WASTEFUL) {
    for (const [k, sigma] of sigmas.entries()) {
      for (const [i, mu] of mus.entries()) {
        reverseMoments(p, mu, sigma, moments);
        result[k * mus.length + i] = (moments[0] ?? 0) - normalKl(mu, sigma, p.centre, p.deviation);
      }
    }
    return result;
  }
  const margin = Math.ceil((REACH * Math.sqrt(widest ** 2 - base ** 2)) / spacing);
  const source: Lattice = {
    low: fine.low - margin * spacing,
    spacing,
    count: 2 * margin + fine.count / FINER + 1,
  };
  const end = source.low + (source.count - 1) * spacing;
  const nodes = residualNodes(p, source.low - REACH * base, end + REACH * base, base);
  const values = gaussianSums(nodes, base, REACH, source);
  const reader = latticeReader(fine, mus);
  const smoothed = new Float64Array(fine.count);
  for (const [k, sigma] of sigmas.entries()) {
    const rest = Math.sqrt((sigma - base) * (sigma + base));
    smoothLattice(values, source, { sigma: rest, reach: REACH, margin }, smoothed);
    readLattice(reader, smoothed, result, k * mus.length);
  }
  return result;
}

/**
 * E_q[log N* − log p] for every q = N(mus[i], sigmas[j]), at j·mus.length + i, with N* of p's mean and deviation: it
 * is the residual smoothed by sigma, and smoothing twice adds variances. So for each octave of sigma the residual is
 * smoothed once, exactly, on a lattice of half its width; what is left of a sigma is a short sum over that lattice, on
 * a lattice again, which is then read at the mus. Of many sigmas in an octave only a few are computed so; the others lie
 * between these on a polynomial in log sigma.
 * @error 1e-8 of the residual's size where q has its mass.
 */
export function smoothedResidual(p: PreparedMixture, mus: readonly number[], sigmas: readonly number[]): Float64Array {
  const result = new Float64Array(mus.length * sigmas.length);
  const weights = new Float64Array(KNOTS);
  const order = sigmas.map((_, j) => j).toSorted((i, j) => (sigmas[i] ?? 0) - (sigmas[j] ?? 0));
  const ascending = order.map((j) => sigmas[j] ?? 1);
  for (let from = 0, to = 0; from < order.length; from = to) {
    const most = 2 * (ascending[from] ?? 1);
    while (to < order.length && (ascending[to] ?? 1) <= most) to++;
    const wanted = ascending.slice(from, to);
    const narrowest = wanted[0] ?? 1;
    const widest = wanted.at(-1) ?? 1;
    const knots = sigmaKnots(narrowest, widest);
    const isDense = wanted.length > KNOTS && widest > APART * narrowest;
    const rows = octave(p, mus, isDense ? knots.sigmas : wanted);
    for (const [k, sigma] of wanted.entries()) {
      const at = (order[from + k] ?? 0) * mus.length;
      if (isDense) {
        knots.weigh(sigma, weights);
        blendRows(rows, weights, result, at, mus.length);
      } else result.set(rows.subarray(k * mus.length, (k + 1) * mus.length), at);
    }
  }
  return result;
}
