/** Where along x the values are ∞: from the first of them in a row to the last, half a step wide at least. */
export function infiniteStretches(xs: ArrayLike<number>, ys: ArrayLike<number>): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  const half = xs.length > 1 ? ((xs[1] ?? 0) - (xs[0] ?? 0)) / 2 : 0;
  const low = xs[0] ?? 0;
  const high = xs[xs.length - 1] ?? 0;
  for (let i = 0; i < xs.length; i++) {
    if (ys[i] !== Infinity) continue;
    const [from, to] = [Math.max(low, (xs[i] ?? 0) - half), Math.min(high, (xs[i] ?? 0) + half)];
    const last = stretches.at(-1);
    if (last && ys[i - 1] === Infinity) last[1] = to;
    else stretches.push([from, to]);
  }
  return stretches;
}
