import type { PairQuantities } from '../math/comparison/pairQuantities';
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

type Named = readonly (readonly [name: string, quantity: Quantity])[];
type PairName = keyof PairQuantities;

/** Of p and q, by their own names; nothing while there is no comparison. */
export const ofPair = (pair: PairQuantities | null | undefined, names: readonly PairName[]): Named =>
  pair ? names.map((name) => [name, pair[name]]) : [];

const ofApproximation: Readonly<Record<PairName, string>> = {
  entropyP: 'entropyP',
  entropyQ: 'entropyTheta',
  crossEntropyPQ: 'crossEntropyPTheta',
  crossEntropyQP: 'crossEntropyThetaP',
  klPQ: 'klPTheta',
  klQP: 'klThetaP',
};

/** The same where q is q_θ. */
export const ofTheta = (pair: PairQuantities | null | undefined, names: readonly PairName[]): Named =>
  pair ? names.map((name) => [ofApproximation[name], pair[name]]) : [];
