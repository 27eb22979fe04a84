/** Of the height of the chart, and of what is higher of its own: closer than this two curves are one. */
const APART = 1e-3;

/** Curves of the same places in groups that lie on each other, over the top of the chart as well, in the order of their first. */
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
    const [one, other] = [a[i] ?? 0, b[i] ?? 0];
    if (one !== other && !(Math.abs(one - other) <= APART * Math.max(top, Math.min(one, other)))) return false;
  }
  return true;
}
