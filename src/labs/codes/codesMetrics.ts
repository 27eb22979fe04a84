import { greatestSurprise } from '../../math/divergence/greatestSurprise';
import type { CodesResults } from './codesResults';
import { quantityMetrics } from '../quantityMetrics';

/** The names of the message API; information in nats, the code lengths in bits, as they say. */
export function codesMetrics({ codes }: Partial<CodesResults>): Readonly<Record<string, unknown>> {
  if (!codes) return {};
  const { p, entropy, crossEntropy, kl, right, wrong, symbols } = codes;
  return {
    ...quantityMetrics([
      ['entropy', entropy],
      ['crossEntropy', crossEntropy],
      ['kl', kl],
    ]),
    greatestSurprise: greatestSurprise({ probs: p }),
    rightBits: right.expected.value,
    wrongBits: wrong.expected.value,
    rightLengths: Array.from(right.lengths),
    wrongLengths: Array.from(wrong.lengths),
    symbols: symbols.length,
  };
}
