import { describe, expect, it } from 'vitest';
import { pairedGain } from './pairedGain';
import { testError, verdictOf } from './verdict';

describe('the paired gain', () => {
  const pairs = [
    { withConsistency: 0.8, supervisedOnly: 0.7 },
    { withConsistency: 0.9, supervisedOnly: 0.7 },
    { withConsistency: 0.85, supervisedOnly: 0.85 },
  ];

  it('is the mean of the differences, with the standard error of that mean', () => {
    const { count, gain, standardError, accuracy } = pairedGain(pairs);
    expect(count).toBe(3);
    expect(gain.mean).toBeCloseTo(0.1, 14);
    expect(gain.deviation).toBeCloseTo(0.1, 14);
    expect(standardError).toBeCloseTo(0.1 / Math.sqrt(3), 14);
    expect(accuracy.withConsistency.mean).toBeCloseTo(0.85, 14);
    expect(accuracy.supervisedOnly.deviation).toBeCloseTo(Math.sqrt(0.0075), 14);
  });

  it('is known better than both accuracies where these rise and fall together', () => {
    const together = [0.5, 0.6, 0.7].map((low) => ({ withConsistency: low + 0.1, supervisedOnly: low }));
    expect(pairedGain(together).standardError).toBeLessThan(1e-12);
  });

  it('has no spread of one pair, and nothing of none', () => {
    expect(pairedGain(pairs.slice(0, 1)).standardError).toBeNaN();
    expect(pairedGain([]).gain.mean).toBeNaN();
  });
});

describe('a verdict', () => {
  it('takes two standard errors for a difference, and less for chance', () => {
    expect([0.021, -0.021, 0.019, 0, 0.02].map((gain) => verdictOf(gain, 0.01))).toEqual(['helps', 'hurts', 'undecided', 'undecided', 'undecided']);
  });

  it('is none where the error is not known', () => {
    expect(verdictOf(0.5, Number.NaN)).toBe('undecided');
  });

  it('of one run knows what a test of so many can tell', () => {
    expect(testError({ withConsistency: 0.5, supervisedOnly: 0.5 }, 500)).toBeCloseTo(Math.sqrt(0.5 / 500), 14);
    expect(testError({ withConsistency: 1, supervisedOnly: 1 }, 500)).toBe(0);
  });
});
