/** @throws RangeError naming the entry unless every entry is finite. */
export function requireFiniteEntries(name: string, values: readonly number[]): void {
  for (const [i, value] of values.entries()) {
    if (!Number.isFinite(value)) throw new RangeError(`${name}[${i}] must be finite, got ${value}`);
  }
}

/** @throws RangeError naming the entry unless every entry is positive and finite. */
export function requirePositiveEntries(name: string, values: readonly number[]): void {
  for (const [i, value] of values.entries()) {
    if (!(value > 0 && value < Infinity)) throw new RangeError(`${name}[${i}] must be positive and finite, got ${value}`);
  }
}

/** @throws RangeError naming the vector, or the entry that is not finite or not above the one before it. */
export function requireAscending(name: string, values: readonly number[]): void {
  if (values.length < 2) throw new RangeError(`${name} must hold at least 2 entries, got ${values.length}`);
  requireFiniteEntries(name, values);
  for (const [i, value] of values.entries()) {
    const before = values[i - 1] ?? -Infinity;
    if (!(value > before)) throw new RangeError(`${name}[${i}] must be above ${before}, got ${value}`);
  }
}

/** @throws RangeError naming the vector unless it holds `count` entries. */
export function requireCount(name: string, values: readonly number[], count: number): void {
  if (values.length !== count) throw new RangeError(`${name} must hold ${count} entries, got ${values.length}`);
}
