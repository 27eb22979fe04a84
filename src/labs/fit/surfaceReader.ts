import type { Window2 } from '../../math/fitting/fitWindow';
import type { Vector } from '../../math/linear/vector';

/** A node that is not asked for must not spoil one that is: 0 · ∞ is no number. */
function blend(a: number, b: number, part: number): number {
  if (part <= 0) return a;
  if (part >= 1) return b;
  return a * (1 - part) + b * part;
}

/** Where an unconstrained coordinate lies among the nodes of an axis. */
export function nodePlace({ low, high }: Window2['axes'][number], size: number, at: number): number {
  return ((at - low) / (high - low)) * (size - 1);
}

const SLACK = 1e-9;

/** Reads a curve or a surface between its nodes (row-major, first axis slowest): exact enough for a mark, and there at once. */
export function surfaceReader(values: Float64Array, { axes }: Window2, size: number): (eta: Vector) => number {
  const [first, second] = axes;
  const rows = second ? size : 1;
  return (eta) => {
    const u = first ? nodePlace(first, size, eta[0] ?? Number.NaN) : Number.NaN;
    const v = second ? nodePlace(second, size, eta[1] ?? Number.NaN) : 0;
    if (!(u >= -SLACK && u <= size - 1 + SLACK && v >= -SLACK && v <= rows - 1 + SLACK)) return Number.NaN;
    const column = Math.min(Math.floor(Math.max(u, 0)), size - 2);
    const row = Math.min(Math.floor(Math.max(v, 0)), Math.max(0, rows - 2));
    const at = (i: number, j: number): number => values[i * rows + j] ?? Number.NaN;
    const low = blend(at(column, row), at(column + 1, row), u - column);
    if (rows === 1) return low;
    return blend(low, blend(at(column, row + 1), at(column + 1, row + 1), u - column), v - row);
  };
}
