import type { LossResults } from './lossResults';

/** The names of the message API: rightly wired, and apart from that by example as PyTorch has it in the wiring of the scene. In nats. */
export function lossMetrics({ pipeline }: Partial<LossResults>): Readonly<Record<string, unknown>> {
  if (!pipeline) return {};
  const { kl, crossEntropy, entropy, wirings, klPerExample, rowSums } = pipeline;
  return { kl, crossEntropy, entropy, ...wirings.right, perExample: Array.from(klPerExample), wiredPerExample: Array.from(rowSums) };
}
