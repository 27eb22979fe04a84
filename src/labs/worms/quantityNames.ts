import type { Comparison } from '../../math/divergence/compare';
import type { Quantity } from '../../math/divergence/quantity';
import type { Direction } from '../../math/geometry/direction';

/** The six numbers of p against a model, spelt with the model's letter. Order = the table's. */
export const quantityRows = [
  { key: 'entropyP', name: () => 'H(p)' },
  { key: 'entropyQ', name: (m: string) => `H(${m})` },
  { key: 'crossEntropyPQ', name: (m: string) => `H(p, ${m})` },
  { key: 'crossEntropyQP', name: (m: string) => `H(${m}, p)` },
  { key: 'klPQ', name: (m: string) => `KL(p‖${m})` },
  { key: 'klQP', name: (m: string) => `KL(${m}‖p)` },
] as const;

export function klName(direction: Direction, model: string): string {
  return direction === 'forward' ? `KL(p‖${model})` : `KL(${model}‖p)`;
}

/** H + KL = cross-entropy, in one direction. */
export interface Identity {
  readonly entropy: Quantity;
  readonly kl: Quantity;
  readonly crossEntropy: Quantity;
}

export function identityOf(comparison: Comparison, direction: Direction): Identity {
  return direction === 'forward'
    ? { entropy: comparison.entropyP, kl: comparison.klPQ, crossEntropy: comparison.crossEntropyPQ }
    : { entropy: comparison.entropyQ, kl: comparison.klQP, crossEntropy: comparison.crossEntropyQP };
}
