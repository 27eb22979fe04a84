/** @throws RangeError naming the parameter unless low ≤ value ≤ high (NaN included). */
export function requireWithin(name: string, value: number, low: number, high: number): void {
  if (!(value >= low && value <= high)) throw new RangeError(`${name} must be between ${low} and ${high}, got ${value}`);
}

/** @throws RangeError naming the parameter unless value is an integer ≥ least. */
export function requireInteger(name: string, value: number, least: number): void {
  if (!Number.isSafeInteger(value) || value < least) {
    throw new RangeError(`${name} must be an integer of at least ${least}, got ${value}`);
  }
}

/** @throws RangeError naming the parameter and the entry unless every entry is finite and ≥ 0, and their sum positive. */
export function requireMasses(name: string, masses: readonly number[]): void {
  for (const [x, mass] of masses.entries()) {
    if (!Number.isFinite(mass) || mass < 0) throw new RangeError(`${name}[${x}] must be finite and ≥ 0, got ${mass}`);
  }
  if (!masses.some((mass) => mass > 0)) throw new RangeError(`${name} must hold at least one positive entry`);
}

/** @throws RangeError naming the parameter unless value is finite. */
export function requireFinite(name: string, value: number): void {
  if (!Number.isFinite(value)) throw new RangeError(`${name} must be finite, got ${value}`);
}

/** @throws RangeError naming the parameter unless 0 < value < ∞. */
export function requirePositive(name: string, value: number): void {
  if (!(value > 0 && value < Infinity)) throw new RangeError(`${name} must be positive and finite, got ${value}`);
}

/** @throws RangeError naming the parameter unless 0 ≤ value < ∞. */
export function requireNonNegative(name: string, value: number): void {
  if (!(value >= 0 && value < Infinity)) throw new RangeError(`${name} must be finite and ≥ 0, got ${value}`);
}

/** @throws RangeError naming the parameter unless 0 ≤ value < 1. */
export function requireFraction(name: string, value: number): void {
  if (!(value >= 0 && value < 1)) throw new RangeError(`${name} must be at least 0 and below 1, got ${value}`);
}
