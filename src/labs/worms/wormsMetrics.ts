import { ofPair, ofTheta, quantityMetrics } from '../quantityMetrics';
import type { WormsResults } from './wormsResults';

/** The names of the message API, from the results that are in. Values and error bounds in nats. */
export function wormsMetrics({ rival, approximation }: Partial<WormsResults>): Readonly<Record<string, unknown>> {
  const named = [
    ...ofPair(rival, ['entropyP', 'entropyQ', 'crossEntropyPQ', 'crossEntropyQP', 'klPQ', 'klQP']),
    ...ofTheta(approximation?.comparison, ['entropyQ', 'crossEntropyPQ', 'crossEntropyQP', 'klPQ', 'klQP']),
  ];
  return { ...quantityMetrics(named), ...(approximation && { theta: approximation.theta }) };
}
