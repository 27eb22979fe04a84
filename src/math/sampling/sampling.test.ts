import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { entropy } from '../divergence/entropy';
import { extremePair, pmfOf } from '../divergence/pmfArbitraries';
import { cdfSampler } from './cdfSampler';
import { drawSamples } from './drawSamples';
import { empiricalCounts } from './empiricalCounts';
import { millerMadowEntropy } from './millerMadowEntropy';
import { plugInEntropy } from './plugInEntropy';
import { runningMoments } from './runningMoments';
import { seededRandom } from './seededRandom';

const fixed = (...numbers: number[]) => ({ next: () => numbers.shift() ?? 0, state: () => [] });

describe('samples', () => {
  it('of one seed are identical', () => {
    const pmf = pmfOf([0.2, 0.3, 0.5]);
    expect(drawSamples(pmf, 1000, seededRandom(1))).toEqual(drawSamples(pmf, 1000, seededRandom(1)));
  });

  it('occur as often as their mass says, within 4 standard errors', () => {
    const probs = [0.05, 0.2, 0, 0.35, 0.4];
    const count = 1_000_000;
    const counts = empiricalCounts(drawSamples(pmfOf(probs), count, seededRandom(11)), probs.length);
    for (const [x, prob] of probs.entries()) {
      expect(Math.abs((counts[x] ?? 0) - prob * count)).toBeLessThanOrEqual(4 * Math.sqrt(count * prob * (1 - prob)));
    }
  });

  it('never have mass 0, whatever the number drawn', () => {
    fc.assert(
      fc.property(extremePair, fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true }), ([pmf], u) => {
        for (const number of [0, u, 2 ** -53, 1 - 2 ** -53]) {
          expect(pmf.probs[cdfSampler(pmf)(fixed(number))]).toBeGreaterThan(0);
        }
      }),
    );
  });

  it('are the smallest x with P(X ≤ x) > u', () => {
    const draw = cdfSampler(pmfOf([0, 0.25, 0, 0.25, 0.5, 0]));
    const drawn = [0, 0.2499, 0.25, 0.4999, 0.5, 1 - 2 ** -53].map((u) => draw(fixed(u)));
    expect(drawn).toEqual([1, 1, 3, 3, 4, 4]);
  });

  it('are so even where u times the number of outcomes rounds up to the next share', () => {
    const u = 5 / 6 - 2 ** -53;
    expect(Math.floor(u * 6)).toBe(5);
    expect(cdfSampler(pmfOf([5 / 6, 1 - 5 / 6, 0, 0, 0, 0]))(fixed(u))).toBe(0);
  });

  it('change little when the pmf does: only draws between the old and the new sum move', () => {
    const [before, after] = [pmfOf([0.3, 0.3, 0.4]), pmfOf([0.31, 0.3, 0.39])].map((pmf) =>
      drawSamples(pmf, 10_000, seededRandom(2)),
    );
    const moved = before?.filter((x, i) => x !== after?.[i]).length ?? 0;
    expect(moved).toBeGreaterThan(100);
    expect(moved).toBeLessThan(300);
  });

  it('need a pmf with mass and a whole number of draws', () => {
    expect(() => cdfSampler({ probs: new Float64Array(2), logProbs: new Float64Array(2) })).toThrow(/pmf must have/);
    expect(() => cdfSampler({ probs: new Float64Array(0), logProbs: new Float64Array(0) })).toThrow(/pmf must have/);
    expect(() => drawSamples(pmfOf([1]), 1.5, seededRandom(0))).toThrow(/count must be an integer/);
    expect(drawSamples(pmfOf([1]), 0, seededRandom(0))).toHaveLength(0);
  });
});

it('counts are of all samples, zeros included, and refuse what is no outcome', () => {
  expect(empiricalCounts([2, 0, 2, 2], 4)).toEqual([1, 0, 3, 0]);
  expect(() => empiricalCounts([0, 4], 4)).toThrow(/samples\[1\] must be an outcome from 0 to 3, got 4/);
  expect(() => empiricalCounts([0.5], 4)).toThrow(/samples\[0\]/);
});

describe('entropy from counts', () => {
  it('plug-in is that of the frequencies; Miller–Madow adds (m − 1)/(2n), m outcomes seen', () => {
    expect(plugInEntropy([1, 1, 0, 2]).value).toBeCloseTo(1.5 * Math.LN2, 15);
    expect(millerMadowEntropy([1, 1, 0, 2]).value).toBeCloseTo(1.5 * Math.LN2 + 2 / 8, 15);
    expect(millerMadowEntropy([5]).value).toBe(0);
    expect(() => plugInEntropy([0, -1])).toThrow(/counts\[1\] must be finite/);
    expect(() => millerMadowEntropy([0])).toThrow(/counts must hold/);
  });

  it('plug-in is too small on average; Miller–Madow less so', () => {
    const pmf = pmfOf([0.1, 0.2, 0.3, 0.25, 0.15]);
    const random = seededRandom(4);
    const runs = Array.from({ length: 4000 }, () => empiricalCounts(drawSamples(pmf, 20, random), 5));
    const excess = (estimate: (counts: readonly number[]) => { readonly value: number }): number =>
      runs.reduce((sum, counts) => sum + estimate(counts).value, 0) / runs.length - entropy(pmf).value;
    expect(excess(plugInEntropy)).toBeLessThan(-0.08);
    expect(Math.abs(excess(millerMadowEntropy))).toBeLessThan(0.02);
  });
});

describe('running moments', () => {
  it('are at every length those of the values so far', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: -5, max: 5, noNaN: true }), { minLength: 2, maxLength: 30 }), (values) => {
        const { means, deviations } = runningMoments(values);
        for (let n = 2; n <= values.length; n++) {
          const first = values.slice(0, n);
          const mean = first.reduce((sum, v) => sum + v) / n;
          expect(means[n - 1]).toBeCloseTo(mean, 12);
          const variance = first.reduce((sum, v) => sum + (v - mean) ** 2, 0) / (n - 1);
          expect(deviations[n - 1]).toBeCloseTo(Math.sqrt(variance), 7);
        }
      }),
    );
  });

  it('keep their digits far from 0, where Σx² − (Σx)²/n has none', () => {
    const { means, deviations } = runningMoments([1e9, 1e9 + 1, 1e9 + 2]);
    expect([means.at(-1), deviations.at(-1)]).toEqual([1e9 + 1, 1]);
  });

  it('have no spread for one value, and stay infinite after an infinite one', () => {
    expect(runningMoments([3])).toEqual({ means: Float64Array.of(3), deviations: Float64Array.of(Number.NaN) });
    const { means, deviations } = runningMoments([1, Infinity, 1, 2]);
    expect([...means]).toEqual([1, Infinity, Infinity, Infinity]);
    expect([...deviations]).toEqual([Number.NaN, Number.NaN, Number.NaN, Number.NaN]);
    expect(runningMoments([]).means).toHaveLength(0);
  });
});
