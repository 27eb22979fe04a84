/** @throws RangeError naming the setting unless it is finite and > 0. */
export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${name} must be finite and > 0, got ${value}`);
}

/** @throws RangeError naming the setting unless it is finite and ≥ 0. */
export function requireNonNegative(name: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) throw new RangeError(`${name} must be finite and ≥ 0, got ${value}`);
}

/** @throws RangeError naming the setting unless it is in [0, 1). */
export function requireFraction(name: string, value: number): void {
  if (!(value >= 0 && value < 1)) throw new RangeError(`${name} must be at least 0 and below 1, got ${value}`);
}

/** @throws RangeError naming the number unless it is an integer ≥ least. */
export function requireCount(name: string, value: number, least = 1): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${name} must be an integer of at least ${least}, got ${value}`);
  }
}
