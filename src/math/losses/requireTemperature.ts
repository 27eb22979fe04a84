/** @throws RangeError naming the parameter unless it is finite and > 0. */
export function requireTemperature(name: string, temperature: number): void {
  if (!(temperature > 0 && temperature < Infinity)) {
    throw new RangeError(`${name} must be finite and > 0, got ${temperature}`);
  }
}
