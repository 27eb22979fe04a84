import type { Axis } from './axis';
import type { Members } from './members';
import type { SparseAxis } from './fewerMembers';

/** Halvings towards the value from which on an integral converges. */
const HALVINGS = 60;

/** Axes on which a surface is finite, and which of their values were kept. */
export interface ConvergentAxes {
  readonly axes: readonly SparseAxis[];
  readonly kept: readonly (readonly number[])[];
  readonly isAll: boolean;
}

function edgeBetween(infinite: number, finite: number, diverges: (value: number) => boolean): number {
  let [outside, inside] = [infinite, finite];
  for (let i = 0; i < HALVINGS; i++) {
    const middle = outside + (inside - outside) / 2;
    if (diverges(middle)) outside = middle;
    else inside = middle;
  }
  return outside;
}

/**
 * The values of the axes for which a direction converges, and where that begins: the surface has its pole there, so that
 * distances from it are what it is smooth in. Whole axes, to be computed value by value, where one parameter decides from where on
 * another converges.
 */
export function convergentAxes(
  axes: readonly Axis[],
  { parameters, location }: Pick<Members, 'parameters' | 'location'>,
  diverges: (theta: readonly number[]) => boolean,
): ConvergentAxes {
  const ends = axes.map(({ values }) => [values.reduce((a, b) => Math.min(a, b)), values.reduce((a, b) => Math.max(a, b))]);
  const whole = axes.map(({ values }) => [...values.keys()]);
  const found = axes.map((axis, i) => {
    const { low: least = -Infinity, high: most = Infinity } = parameters[i]?.domain ?? {};
    const isLocation = axis.name === location?.parameter;
    const at = (value: number, end: number): boolean => diverges(axes.map((_, j) => (j === i ? value : (ends[j]?.[end] ?? Number.NaN))));
    if (isLocation) return { axis, range: null, kept: [...axis.values.keys()], isPlain: true };
    // Where the other parameter alone makes all infinite, it says nothing about this one.
    const patterns = [0, 1].map((end) => axis.values.map((value) => (at(value, end) ? 1 : 0))).filter((row) => row.includes(0));
    const [infinite = axis.values.map(() => 1), other = infinite] = patterns;
    const end = axis.values.some((value) => !at(value, 0)) ? 0 : 1;
    const isSame = infinite.every((value, k) => value === other[k]);
    const kept = [...axis.values.keys()].filter((k) => infinite[k] === 0);
    const inside = kept.map((k) => axis.values[k] ?? Number.NaN);
    const [low, high] = [Math.min(...inside), Math.max(...inside)];
    const outside = axis.values.filter((_, k) => infinite[k] === 1);
    const below = Math.max(...outside.filter((value) => value < low));
    const above = Math.min(...outside.filter((value) => value > high));
    const isPlain = isSame && kept.length > 0 && outside.every((value) => value < low || value > high);
    const range = {
      low: below > -Infinity ? edgeBetween(below, low, (value) => at(value, end)) : least,
      high: above < Infinity ? edgeBetween(above, high, (value) => at(value, end)) : most,
    };
    return { axis: { name: axis.name, values: Float64Array.from(inside) }, range, kept, isPlain };
  });
  if (!found.every(({ isPlain }) => isPlain)) return { axes: axes.map((axis) => ({ axis, range: null })), kept: whole, isAll: true };
  return { axes: found, kept: found.map(({ kept }) => kept), isAll: found.every(({ kept }, i) => kept.length === axes[i]?.values.length) };
}

/** The values over the kept nodes among all; infinite at the others. */
export function amongAll(values: Float64Array, axes: readonly Axis[], { kept, isAll }: ConvergentAxes): Float64Array {
  if (isAll) return values;
  const width = axes[1]?.values.length ?? 1;
  const out = new Float64Array((axes[0]?.values.length ?? 0) * width).fill(Infinity);
  const [rows = [], columns = [0]] = kept;
  let n = 0;
  for (const i of rows) for (const j of columns) out[i * width + j] = values[n++] ?? Number.NaN;
  return out;
}
