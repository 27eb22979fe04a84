import type { BinomialParams } from '../binomial';
import { entropyFromMode } from './entropyFromMode';

/** Beyond this variance there are too many outcomes about the mode to go through in one breath. */
const WIDEST = 1e6;

/**
 * The entropy of a binomial law in nats, by going through its masses from the mode outwards.
 * @returns exactly 0 for θ = 0 and 1; null where its variance is above a million.
 * @error 1e-15 relative.
 */
export function binomialEntropy({ trials, theta }: BinomialParams): number | null {
  if (!(trials * theta * (1 - theta) <= WIDEST)) return null;
  const odds = theta / (1 - theta);
  return entropyFromMode({
    mode: Math.min(trials, Math.floor((trials + 1) * theta)),
    above: (x) => ((trials - x) / (x + 1)) * odds,
    below: (x) => x / ((trials - x + 1) * odds),
  });
}
