import type { LossCurve } from '../../math/geometry/lossCurve';

/** Tops of the axis in the reader's unit: few, so that it stands still while things move under it. */
const TOPS = [1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10];

/** A round top that shows the valleys and the rival well; the curves leave it on both sides. */
export function lossTop(minima: readonly number[], rival: number): number {
  const finite = [...minima.map((kl) => 4 * kl), 1.6 * rival].filter((value) => Number.isFinite(value));
  const wanted = Math.max(...finite, 1e-3);
  const decade = 10 ** Math.floor(Math.log10(wanted));
  return (TOPS.find((top) => top * decade >= wanted) ?? 10) * decade;
}

/** KL at θ read off a sampled curve: exact enough for a mark, and there before the worker answers. */
export function curveAt({ thetas }: Pick<LossCurve, 'thetas'>, kls: Float64Array, theta: number): number {
  const [first = 0, last = 1] = [thetas[0], thetas.at(-1)];
  const at = ((theta - first) / (last - first)) * (thetas.length - 1);
  const left = Math.min(Math.max(Math.floor(at), 0), thetas.length - 2);
  const share = Math.min(Math.max(at - left, 0), 1);
  return (kls[left] ?? Number.NaN) * (1 - share) + (kls[left + 1] ?? Number.NaN) * share;
}

/** Where along a branch to name a curve: the outermost node on that side that is still well below the top. */
export function labelNode(kls: ArrayLike<number>, top: number, side: 'left' | 'right'): number {
  const nodes = Array.from(kls, (_, i) => i);
  const below = nodes.filter((i) => (kls[i] ?? Infinity) <= 0.82 * top);
  return (side === 'left' ? below[0] : below.at(-1)) ?? 0;
}
