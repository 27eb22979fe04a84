import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tabulate } from '../families/tabulate';
import { entropy } from './entropy';
import { greatestSurprise } from './greatestSurprise';

const pmf = (...probs: readonly number[]) => tabulate({ family: 'categorical', params: { probs } }, probs.length);

describe('the greatest surprise', () => {
  it('is that of the rarest outcome that occurs; what never comes has none', () => {
    expect(greatestSurprise(pmf(1 / 2, 1 / 4, 1 / 8, 1 / 8))).toBeCloseTo(3 * Math.LN2, 14);
    expect(greatestSurprise(pmf(1 / 2, 1 / 2, 0))).toBeCloseTo(Math.LN2, 14);
    expect(greatestSurprise(pmf(1, 0))).toBe(0);
  });

  it('is no less than the entropy, which is surprise on average', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { minLength: 2, maxLength: 8 }).filter((weights) => weights.some((weight) => weight > 0)), (weights) => {
        const total = weights.reduce((sum, weight) => sum + weight, 0);
        const p = pmf(...weights.map((weight) => weight / total));
        expect(greatestSurprise(p)).toBeGreaterThanOrEqual(entropy(p).value - 1e-12);
      }),
    );
  });
});
