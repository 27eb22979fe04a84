import type { OfBoth } from '../../../math/training/trainingRecords';

/** What a difference of accuracies says. */
export type Verdict = 'helps' | 'hurts' | 'undecided';

/** A difference of two standard errors is taken for one. */
const STANDARD_ERRORS = 2;

export function verdictOf(gain: number, standardError: number): Verdict {
  if (!(Math.abs(gain) > STANDARD_ERRORS * standardError)) return 'undecided';
  return gain > 0 ? 'helps' : 'hurts';
}

/**
 * The standard error of a difference of two accuracies on one test of so many examples. As if each network had its own:
 * on a common test it is smaller, by how much the two agree.
 */
export function testError({ withConsistency: a, supervisedOnly: b }: OfBoth<number>, tested: number): number {
  return Math.sqrt((a * (1 - a) + b * (1 - b)) / tested);
}
