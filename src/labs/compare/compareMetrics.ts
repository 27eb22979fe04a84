import type { Quantity } from '../../math/divergence/quantity';
import { quantityNames } from './quantityNames';
import type { CompareResults } from './compareResults';

/** The names of the message API, once the results are in. Values and error bounds in nats. */
export function compareMetrics({ pair }: Partial<CompareResults>): Readonly<Record<string, unknown>> {
  if (!pair) return { method: {}, errorBound: {} };
  const by = <T>(field: (quantity: Quantity) => T): Record<string, T> =>
    Object.fromEntries(quantityNames.map((name) => [name, field(pair[name])]));
  return {
    ...by(({ value }) => value),
    method: by(({ method }) => method),
    errorBound: by(({ errorBound }) => errorBound),
  };
}
