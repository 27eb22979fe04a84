/** Locked outcomes, in order, with one more or one fewer. */
export function toggleLock(locked: readonly number[], x: number): readonly number[] {
  return locked.includes(x) ? locked.filter((other) => other !== x) : [...locked, x].toSorted((a, b) => a - b);
}
