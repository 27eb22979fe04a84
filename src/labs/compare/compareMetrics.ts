import { ofPair, quantityMetrics } from '../quantityMetrics';
import type { CompareResults } from './compareResults';
import { quantityNames } from './quantityNames';

/** The names of the message API, once the results are in. Values and error bounds in nats. */
export function compareMetrics({ pair }: Partial<CompareResults>): Readonly<Record<string, unknown>> {
  return quantityMetrics(ofPair(pair, quantityNames));
}
