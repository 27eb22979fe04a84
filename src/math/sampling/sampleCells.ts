import { logSumExp } from '../divergence/logSumExp';
import type { Law } from '../law/law';
import { logMassBetween } from '../law/logMassBetween';
import { viewOf } from '../law/viewOf';

/** A partition of the axis into cells of one width; the first and the last reach to the ends of the line. */
export interface SampleCells {
  /** The lower edge of the first cell; of outcomes, the first outcome. */
  readonly low: number;
  readonly width: number;
  readonly count: number;
}

/** A power of 2: cells can be merged by halves. */
export const FINEST = 1024;

/**
 * Cells over what a chart of the laws shows: each outcome a cell of its own, as long as they are at most `FINEST`; of
 * densities `FINEST` cells.
 * @param laws at least one, all of one kind.
 * @throws RangeError if they lie so far apart that their distance is no number.
 * @error none.
 */
export function sampleCells(laws: readonly Law[]): SampleCells {
  const { low, high } = viewOf(laws);
  if (!Number.isFinite(high - low)) throw new RangeError('the laws lie too far apart to be cut into cells');
  if (laws[0]?.kind === 'continuous') return { low, width: (high - low) / FINEST, count: FINEST };
  const outcomes = high - low + 1;
  const width = Math.ceil(outcomes / FINEST);
  return { low, width, count: Math.ceil(outcomes / width) };
}

/**
 * The cell that x falls into; what lies beyond the first or the last is in that one.
 * @error none.
 */
export function cellOf({ low, width, count }: SampleCells, x: number): number {
  return Math.min(Math.max(Math.floor((x - low) / width), 0), count - 1);
}

/**
 * Cells merged into larger ones, `by` at a time; the last of them may hold fewer.
 * @error none.
 */
export function mergedCells({ low, width, count }: SampleCells, by: number): SampleCells {
  return { low, width: width * by, count: Math.ceil(count / by) };
}

/**
 * Sums of `by` neighbours each, in the order of the cells.
 * @error 2⁻⁵³ · by of each sum.
 */
export function mergedSums(values: ArrayLike<number>, by: number): Float64Array {
  const sums = new Float64Array(Math.ceil(values.length / by));
  for (let i = 0; i < values.length; i++) {
    const into = Math.floor(i / by);
    sums[into] = (sums[into] ?? 0) + (values[i] ?? 0);
  }
  return sums;
}

/**
 * log of the sums of `by` neighbours each, of logs; −Infinity where all are.
 * @error as `logSumExp`.
 */
export function mergedLogSums(logs: Float64Array, by: number): Float64Array {
  return Float64Array.from({ length: Math.ceil(logs.length / by) }, (_, i) => logSumExp(logs.subarray(i * by, (i + 1) * by)));
}

const lowerEdge = ({ low, width, count }: SampleCells, i: number): number => (i === 0 ? -Infinity : i === count ? Infinity : low + i * width);

/**
 * The law's mass in each cell; they sum to 1.
 * @error of a density's cell as `logMassBetween`; of outcomes 1e-15 absolute where a cell holds several.
 */
export function cellMasses(law: Law, cells: SampleCells): Float64Array {
  if (law.kind === 'continuous') return cellLogMasses(law, cells).map(Math.exp);
  const { low, width, count } = cells;
  return Float64Array.from({ length: count }, (_, i) => {
    const first = low + i * width;
    if (width === 1 && i > 0 && i < count - 1) return law.prob(first);
    const [below, upTo] = [i === 0 ? 0 : law.cdf(first - 1), i === count - 1 ? 1 : law.cdf(first + width - 1)];
    if (width === 1 && law.support.low >= low && law.support.high <= low + count - 1) return law.prob(first);
    return Math.max(0, upTo - below);
  });
}

/**
 * log of the law's mass in each cell, in nats: a number also where the mass is too small to be one, −Infinity only where there is none.
 * @error of a density's cell as `logMassBetween`; of outcomes that of `cellMasses`, and where their mass is less than 5e-324, that of
 * `logProb`, without what lies beyond the first and the last cell.
 */
export function cellLogMasses(law: Law, cells: SampleCells): Float64Array {
  const { low, width, count } = cells;
  if (law.kind === 'continuous') {
    const logMass = logMassBetween(law);
    return Float64Array.from({ length: count }, (_, i) => logMass(lowerEdge(cells, i), lowerEdge(cells, i + 1)));
  }
  const { logProb } = law;
  return cellMasses(law, cells).map((mass, i) => (mass > 0 ? Math.log(mass) : logSumExp(Float64Array.from({ length: width }, (_, k) => logProb(low + i * width + k)))));
}
