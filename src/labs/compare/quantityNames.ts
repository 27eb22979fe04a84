import type { Direction } from '../../math/geometry/direction';

/** The six numbers of two laws, in the order of tables; the names of the message API. */
export const quantityNames = ['entropyP', 'entropyQ', 'crossEntropyPQ', 'crossEntropyQP', 'klPQ', 'klQP'] as const;
export type QuantityName = (typeof quantityNames)[number];

export const quantitySymbols: Readonly<Record<QuantityName, string>> = {
  entropyP: 'H(p)',
  entropyQ: 'H(q)',
  crossEntropyPQ: 'H(p, q)',
  crossEntropyQP: 'H(q, p)',
  klPQ: 'KL(p‖q)',
  klQP: 'KL(q‖p)',
};

/** Entropy + divergence = cross-entropy, in one direction, and whose letters it is told in. */
export interface Identity {
  readonly first: 'p' | 'q';
  readonly second: 'p' | 'q';
  readonly entropy: QuantityName;
  readonly kl: QuantityName;
  readonly crossEntropy: QuantityName;
}

export const identities: Readonly<Record<Direction, Identity>> = {
  forward: { first: 'p', second: 'q', entropy: 'entropyP', kl: 'klPQ', crossEntropy: 'crossEntropyPQ' },
  reverse: { first: 'q', second: 'p', entropy: 'entropyQ', kl: 'klQP', crossEntropy: 'crossEntropyQP' },
};
