import { deviation, mean } from 'd3-array';
import type { OfBoth } from '../../../math/training/trainingRecords';

export interface Spread {
  readonly mean: number;
  /** Standard deviation of one, with n − 1; NaN of a single one. */
  readonly deviation: number;
}

export interface PairedGain {
  readonly count: number;
  readonly accuracy: OfBoth<Spread>;
  readonly gain: Spread;
  /** Of the mean gain: its deviation/√n. */
  readonly standardError: number;
}

function spreadOf(values: readonly number[]): Spread {
  return { mean: mean(values) ?? Number.NaN, deviation: deviation(values) ?? Number.NaN };
}

/** What consistency gains, seed by seed: labels, first weights and batches of a pair are the same, so pairs are compared. */
export function pairedGain(accuracies: readonly OfBoth<number>[]): PairedGain {
  const gain = spreadOf(accuracies.map(({ withConsistency, supervisedOnly }) => withConsistency - supervisedOnly));
  return {
    count: accuracies.length,
    accuracy: {
      withConsistency: spreadOf(accuracies.map(({ withConsistency }) => withConsistency)),
      supervisedOnly: spreadOf(accuracies.map(({ supervisedOnly }) => supervisedOnly)),
    },
    gain,
    standardError: gain.deviation / Math.sqrt(accuracies.length),
  };
}
