import type { Matrix } from '../../math/losses/matrix';
import { rowsOf } from '../../math/losses/matrix';
import type { ConsistencyResults } from './consistencyResults';

const rows = (matrix: Matrix): readonly (readonly number[])[] => rowsOf(matrix).map((row) => [...row]);

/** The names of the message API, once the results are in: every step of the loss. In nats, matrices by rows. */
export function consistencyMetrics({ uda }: Partial<ConsistencyResults>): Readonly<Record<string, unknown>> {
  if (!uda) return {};
  const { supervised, unsupervised, total } = uda;
  return {
    total,
    consistencyLoss: unsupervised.loss,
    targetProbs: rows(unsupervised.targetProbs),
    confidences: [...unsupervised.confidences],
    mask: [...unsupervised.mask],
    inputLogProbs: rows(unsupervised.inputLogProbs),
    elements: rows(unsupervised.elements),
    klPerExample: [...unsupervised.klPerExample],
    consistencyDivisor: unsupervised.divisor,
    supervisedLoss: supervised.loss,
    supervisedProbs: rows(supervised.probs),
    supervisedLosses: [...supervised.losses],
    supervisedThreshold: supervised.threshold,
    supervisedMask: [...supervised.mask],
    supervisedDivisor: supervised.divisor,
    augmentedGradient: rows(uda.augmentedGradient),
    supervisedGradient: rows(uda.supervisedGradient),
  };
}
