/** Of the height of the chart: closer than this two curves are one to the eye. */
const APART = 1e-3;

/** Curves of the same places in groups that lie on each other as far as the chart shows, in the order of their first. */
export function coincident<C extends { readonly ys: ArrayLike<number> }>(curves: readonly C[], top: number): readonly (readonly [C, ...C[]])[] {
  const groups: [C, ...C[]][] = [];
  for (const curve of curves) {
    const found = groups.find(([first]) => areOne(first.ys, curve.ys, top));
    if (found) found.push(curve);
    else groups.push([curve]);
  }
  return groups;
}

function areOne(a: ArrayLike<number>, b: ArrayLike<number>, top: number): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) {
    const [one, other] = [Math.min(a[i] ?? 0, top), Math.min(b[i] ?? 0, top)];
    if (!(Math.abs(one - other) <= APART * top)) return false;
  }
  return true;
}
