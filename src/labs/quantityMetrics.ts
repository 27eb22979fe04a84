import type { Quantity } from '../math/divergence/quantity';

/** Quantities as the message API has them: each by its name, and how all of them were got. Values and error bounds in nats. */
export function quantityMetrics(named: readonly (readonly [name: string, quantity: Quantity])[]): Readonly<Record<string, unknown>> {
  const by = <T>(field: (quantity: Quantity) => T): Record<string, T> =>
    Object.fromEntries(named.map(([name, quantity]) => [name, field(quantity)]));
  return {
    ...by(({ value }) => value),
    method: by(({ method }) => method),
    errorBound: by(({ errorBound }) => errorBound),
  };
}
