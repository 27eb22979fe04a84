import { bisectLeft } from 'd3-array';
import type { LawCurve } from './LawCurve';

/** A curve's height at x: straight between points, and none between outcomes or beyond its ends. */
function heightAt({ kind, xs, logProb }: LawCurve, x: number): number {
  const right = bisectLeft(xs, x);
  const after = Math.exp(logProb[right] ?? -Infinity);
  if (xs[right] === x) return after;
  const [x0, x1] = [xs[right - 1], xs[right]];
  if (kind === 'discrete' || x0 === undefined || x1 === undefined) return 0;
  const part = (x - x0) / (x1 - x0);
  return Math.exp(logProb[right - 1] ?? -Infinity) * (1 - part) + after * part;
}

/** Where the name of a law belongs: at its own height, where it stands out most above the others. null where it has no finite one. */
export function labelPlace(curve: LawCurve, others: readonly LawCurve[]): { readonly x: number; readonly y: number } | null {
  let best: { readonly x: number; readonly y: number; readonly clear: number } | null = null;
  for (const [i, x] of curve.xs.entries()) {
    const y = Math.exp(curve.logProb[i] ?? -Infinity);
    const clear = y - Math.max(0, ...others.map((other) => heightAt(other, x)));
    if (Number.isFinite(y) && (best === null || clear > best.clear)) best = { x, y, clear };
  }
  return best && { x: best.x, y: best.y };
}
