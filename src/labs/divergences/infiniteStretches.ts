/** Where along x any of the curves is ∞: from the first such place in a row to the last, half a step wide at least. */
export function infiniteStretches(xs: ArrayLike<number>, curves: readonly ArrayLike<number>[]): readonly (readonly [number, number])[] {
  const stretches: [number, number][] = [];
  const half = xs.length > 1 ? ((xs[1] ?? 0) - (xs[0] ?? 0)) / 2 : 0;
  const low = xs[0] ?? 0;
  const high = xs[xs.length - 1] ?? 0;
  let wasInfinite = false;
  for (let i = 0; i < xs.length; i++) {
    const isInfinite = curves.some((ys) => ys[i] === Infinity);
    const [from, to] = [Math.max(low, (xs[i] ?? 0) - half), Math.min(high, (xs[i] ?? 0) + half)];
    const last = stretches.at(-1);
    if (isInfinite && wasInfinite && last) last[1] = to;
    else if (isInfinite) stretches.push([from, to]);
    wasInfinite = isInfinite;
  }
  return stretches;
}
