/** Fewer points that stand for as many values each. */
export interface Condensed {
  readonly points: readonly number[];
  /** The variance within what each point stands for: the values' variance is that of the points and this. */
  readonly lost: number;
}

/** The means of `count` equal parts of the ascending values; the values themselves where they are no more than that. */
export function condense(ascending: ArrayLike<number>, count: number): Condensed {
  const n = ascending.length;
  if (n <= count) return { points: Array.from(ascending), lost: 0 };
  const part = n / count;
  let squares = 0;
  const points = Array.from({ length: count }, (_, i) => {
    const [from, to] = [i * part, (i + 1) * part];
    // A value on the border of two parts belongs to each by its share.
    const each = (visit: (offset: number, share: number) => void): void => {
      for (let k = Math.floor(from); k < Math.min(n, to); k++) {
        visit((ascending[k] ?? Number.NaN) - origin, Math.min(k + 1, to) - Math.max(k, from));
      }
    };
    const origin = ascending[Math.floor(from)] ?? Number.NaN;
    let sum = 0;
    each((offset, share) => (sum += offset * share));
    const mean = sum / part;
    each((offset, share) => (squares += (offset - mean) ** 2 * share));
    return origin + mean;
  });
  return { points, lost: squares / n };
}
