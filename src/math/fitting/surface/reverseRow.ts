import { GAUSS_NODES, GAUSS_WEIGHTS } from './gauss16';
import { GREGORY } from './gregory';
import type { ReverseGrid } from './reverseGrid';
import { spread, STENCIL } from './spread';

/** The mass that a rule may miss before a finer one is taken. */
const MISSED = 1e-11;
const DEEPEST = 16;
const NOTHING = 1e-18;

/** The mass of a cell of the grid by halves, spread over the grid; returns [mass, ∫ q log q]. */
function cell(logQ: (z: number) => number, grid: ReverseGrid, low: number, high: number, depth: number, row: Float64Array, offset: number): readonly [number, number] {
  const { step, zAt, slopeAt, first, z } = grid;
  const count = GAUSS_NODES.length;
  const masses = new Float64Array(count);
  let [sum, half, entropy] = [0, 0, 0];
  for (let k = 0; k < count; k++) {
    const t = (low + (high - low) * (GAUSS_NODES[k] ?? 0)) * step;
    const log = logQ(zAt(t));
    masses[k] = 0;
    if (log === -Infinity) continue;
    const mass = (high - low) * step * (GAUSS_WEIGHTS[k] ?? 0) * slopeAt(t) * Math.exp(log);
    masses[k] = mass;
    sum += mass;
    if (k % 2 === 0) half += mass;
    entropy += mass * log;
  }
  // Every other node is a poor rule: it agrees only where the mass is nearly a constant over the cell.
  const isRough = depth < DEEPEST && sum > NOTHING && Math.abs(2 * half - sum) > 0.1 * sum;
  if (isRough) {
    const middle = (low + high) / 2;
    const left = cell(logQ, grid, low, middle, depth + 1, row, offset);
    const right = cell(logQ, grid, middle, high, depth + 1, row, offset);
    return [left[0] + right[0], left[1] + right[1]];
  }
  const index = Math.floor((low + high) / 2);
  const start = Math.max(first, Math.min(first + z.length - STENCIL, index - STENCIL / 2 + 1));
  for (let k = 0; k < count; k++) {
    const mass = masses[k] ?? 0;
    if (mass > 0) spread(row, offset, first, start, low + (high - low) * (GAUSS_NODES[k] ?? 0), mass);
  }
  return [sum, entropy];
}

/**
 * The weights by which values on the grid give E_q of them, into a row. By the trapezoidal rule where that is good for q;
 * with an end of it at 0 where q has a kink there; by cells where q is narrower than a few of them.
 * @returns E_q[log q].
 * @error as the spacing of the grid allows; the caller measures it.
 */
export function reverseRow(logQ: (z: number) => number, grid: ReverseGrid, row: Float64Array, offset: number): number {
  const { z, slope, step, first } = grid;
  let [sum, entropy] = [0, 0];
  for (let k = 0; k < z.length; k++) {
    const log = logQ(z[k] ?? 0);
    const mass = log === -Infinity ? 0 : step * (slope[k] ?? 0) * Math.exp(log);
    row[offset + k] = mass;
    sum += mass;
    if (mass > 0) entropy += mass * log;
  }
  if (Math.abs(sum - 1) <= MISSED) return entropy / sum;
  const corrected = row.slice(offset, offset + z.length);
  let correctedSum = sum;
  for (let k = 0; k < GREGORY.length; k++) {
    const weight = GREGORY[k] ?? 0;
    for (const at of [-first + k, -first - k]) {
      const change = weight * (row[offset + at] ?? 0);
      corrected[at] = (corrected[at] ?? 0) + change;
      correctedSum += change;
    }
  }
  if (Math.abs(correctedSum - 1) <= MISSED) {
    row.set(corrected, offset);
    entropy = 0;
    for (let k = 0; k < z.length; k++) {
      const mass = corrected[k] ?? 0;
      if (mass !== 0) entropy += mass * logQ(z[k] ?? 0);
    }
    return entropy;
  }
  const bounds = row.slice(offset, offset + z.length);
  row.fill(0, offset, offset + z.length);
  [sum, entropy] = [0, 0];
  for (let k = 0; k + 1 < z.length; k++) {
    if ((bounds[k] ?? 0) + (bounds[k + 1] ?? 0) < NOTHING && !(first + k <= 0 && first + k >= -1)) continue;
    const [mass, part] = cell(logQ, grid, first + k, first + k + 1, 0, row, offset);
    sum += mass;
    entropy += part;
  }
  return entropy;
}
