import fc from 'fast-check';
import { tabulate } from '../families/tabulate';
import type { Pmf } from '../families/pmf';
import { compensatedSum } from './compensatedSum';

export type PmfPair = readonly [Pmf, Pmf];

/** For tests: the numbers as a pmf, as given. */
export function pmfOf(probs: readonly number[]): Pmf {
  return tabulate({ family: 'categorical', params: { probs } }, probs.length);
}

function normalized(weights: readonly number[]): Pmf {
  const total = compensatedSum(weights);
  return pmfOf(weights.map((weight) => weight / total));
}

const sizes = fc.integer({ min: 2, max: 20 });
const weightsOf = (outcomes: number, weight: fc.Arbitrary<number>): fc.Arbitrary<readonly number[]> =>
  fc.array(weight, { minLength: outcomes, maxLength: outcomes }).filter((weights) => weights.some((w) => w > 1e-3));
const ordinary = fc.double({ min: 1e-3, max: 1, noNaN: true });

/** For tests: two pmfs on the same outcomes, zeros and masses of 1e-300 included. */
export const extremePair: fc.Arbitrary<PmfPair> = sizes.chain((outcomes) => {
  const one = weightsOf(outcomes, fc.oneof(ordinary, fc.constantFrom(0, 1e-300))).map(normalized);
  return fc.tuple(one, one);
});

/** For tests: two pmfs whose masses differ by 1e-3 to 1e-15 of themselves. */
export const nearPair: fc.Arbitrary<PmfPair> = sizes.chain((outcomes) =>
  fc
    .tuple(
      weightsOf(outcomes, ordinary),
      fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: outcomes, maxLength: outcomes }),
      fc.integer({ min: 3, max: 15 }),
    )
    .map(([weights, shifts, digits]): PmfPair => {
      const shifted = weights.map((weight, x) => weight * (1 + (shifts[x] ?? 0) * 10 ** -digits));
      return [normalized(weights), normalized(shifted)];
    }),
);

/** For tests: both kinds of pair. */
export const anyPair: fc.Arbitrary<PmfPair> = fc.oneof(extremePair, nearPair);

const SHARES = 2 ** 20;

export interface MergedPair {
  readonly fine: PmfPair;
  readonly coarse: PmfPair;
}

/**
 * For tests: two pmfs in multiples of 2⁻²⁰, some 0, and a coarser pair: bins merged, which is exact for such masses.
 */
export const mergedPair: fc.Arbitrary<MergedPair> = sizes.chain((outcomes) => {
  const shares = fc
    .array(fc.oneof(fc.nat({ max: SHARES / 32 }), fc.constant(0)), { minLength: outcomes, maxLength: outcomes })
    .map((counts) => [SHARES - counts.reduce((sum, count) => sum + count, 0), ...counts].map((n) => n / SHARES));
  const bins = fc.array(fc.nat({ max: 4 }), { minLength: outcomes + 1, maxLength: outcomes + 1 });
  return fc.tuple(shares, shares, bins).map(([p, q, bin]) => {
    const merge = (probs: readonly number[]): Pmf =>
      pmfOf([0, 1, 2, 3, 4].map((b) => probs.reduce((sum, prob, x) => (bin[x] === b ? sum + prob : sum), 0)));
    return { fine: [pmfOf(p), pmfOf(q)], coarse: [merge(p), merge(q)] };
  });
});
