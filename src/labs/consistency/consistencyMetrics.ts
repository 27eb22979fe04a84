import type { ConsistencyResults } from './consistencyResults';

/** The names of the message API, once the results are in. In nats. */
export function consistencyMetrics({ uda }: Partial<ConsistencyResults>): Readonly<Record<string, unknown>> {
  if (!uda) return {};
  const { supervised, unsupervised, total } = uda;
  return {
    total,
    supervisedLoss: supervised.loss,
    supervisedCounted: [...supervised.mask],
    ...(unsupervised && {
      consistencyLoss: unsupervised.loss,
      klPerExample: [...unsupervised.klPerExample],
      confidences: [...unsupervised.confidences],
      mask: [...unsupervised.mask],
    }),
  };
}
