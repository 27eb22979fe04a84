/** Plain data on the way from one to the other: numbers in between, whole ones whole; what is of another kind or length is there at once. */
export function between<T>(from: T, to: T, share: number): T;
export function between(from: unknown, to: unknown, share: number): unknown {
  if (Object.is(from, to)) return to;
  if (typeof from === 'number' && typeof to === 'number') {
    const value = from + (to - from) * share;
    if (!Number.isFinite(value)) return to;
    return Number.isInteger(from) && Number.isInteger(to) ? Math.round(value) : value;
  }
  if (Array.isArray(from) && Array.isArray(to)) {
    const ends: readonly unknown[] = to;
    return from.length === to.length ? ends.map((value, i) => between<unknown>(from[i], value, share)) : ends;
  }
  if (typeof from !== 'object' || typeof to !== 'object' || from === null || to === null || Array.isArray(to)) return to;
  const before = new Map<string, unknown>(Object.entries(from));
  // Another family has parameters of its own.
  if ('family' in from && 'family' in to && from.family !== to.family) return to;
  return Object.fromEntries(
    Object.entries(to).map(([key, value]: [string, unknown]) => [key, before.has(key) ? between<unknown>(before.get(key), value, share) : value]),
  );
}
