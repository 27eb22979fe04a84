import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compensatedSum } from '../../math/divergence/compensatedSum';
import { families } from '../../math/families/index';
import type { Distribution } from '../../math/families/index';
import { condense } from './condense';
import { forLink, MOST_IN_LINK } from './forLink';
import { realSetNames, realSets } from './realSets';
import { realSetOf } from './realSetOf';

const value = fc.double({ min: -1e6, max: 1e6, noNaN: true });
const kde = (data: readonly number[], bandwidth: number) => ({ family: 'gaussianKde', params: { data, bandwidth } }) as const;

describe('points that stand for more', () => {
  it('are the values themselves where they are few enough', () => {
    expect(condense([1, 2, 5], 3)).toEqual({ points: [1, 2, 5], lost: 0 });
  });

  it('are the means of equal parts, a value on a border belonging to both', () => {
    expect(condense([1, 2, 3, 4], 2)).toEqual({ points: [1.5, 3.5], lost: 0.25 });
    expect(condense([0, 3, 6], 2).points).toEqual([1, 5]);
  });

  it('keep the mean, and the variance with what was lost', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 2, maxLength: 80 }), fc.integer({ min: 1, max: 30 }), (values, count) => {
        const ascending = Float64Array.from(values).toSorted();
        const { points, lost } = condense(ascending, count);
        const meanOf = (all: ArrayLike<number>): number => compensatedSum(all) / all.length;
        const varianceOf = (all: readonly number[]): number => meanOf(all.map((x) => (x - meanOf(all)) ** 2));
        expect(points.length).toBe(Math.min(count, values.length));
        expect(meanOf(points)).toBeCloseTo(meanOf(ascending), 6);
        const whole = varianceOf([...ascending]);
        expect(Math.abs(varianceOf(points) + lost - whole)).toBeLessThanOrEqual(1e-9 * (whole + 1));
      }),
    );
  });
});

describe('what a link carries', () => {
  it('is the distribution itself where that is short, or no data', () => {
    for (const distribution of [
      kde([1, 2], 0.3),
      { family: 'normal', params: { mu: 0, sigma: 1 } },
      { family: 'empirical', params: { counts: Array.from({ length: MOST_IN_LINK }, () => 1) } },
    ] satisfies readonly Distribution[]) {
      expect(forLink(distribution)).toEqual({ distribution, binned: false, every: 1 });
      expect(forLink(distribution).distribution).toBe(distribution);
    }
  });

  it('is a kernel density of 64 points with the same mean and variance', () => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 65, maxLength: 300 }), fc.double({ min: 0.01, max: 1e4, noNaN: true }), (data, bandwidth) => {
        const { distribution, binned } = forLink(kde(data, bandwidth));
        if (distribution.family !== 'gaussianKde') throw new Error('another family');
        expect(binned).toBe(true);
        expect(distribution.params.data.length).toBe(MOST_IN_LINK);
        const [short, whole] = [distribution.params, { data, bandwidth }];
        const spread = Math.sqrt(families.gaussianKde.variance(whole));
        expect(Math.abs(families.gaussianKde.mean(short) - families.gaussianKde.mean(whole))).toBeLessThan(0.01 * spread);
        expect(Math.sqrt(families.gaussianKde.variance(short)) / spread).toBeCloseTo(1, 2);
      }),
    );
  });

  it('is a histogram of at most 64 bins over the same interval, with the same total', () => {
    fc.assert(
      fc.property(fc.array(fc.nat({ max: 1000 }), { minLength: 65, maxLength: 500 }), (counts) => {
        const edges = Array.from({ length: counts.length + 1 }, (_, i) => i / 4);
        const { distribution, binned } = forLink({ family: 'histogram', params: { edges, counts } });
        if (distribution.family !== 'histogram') throw new Error('another family');
        const { params } = distribution;
        expect(binned).toBe(true);
        expect(params.counts.length).toBeLessThanOrEqual(MOST_IN_LINK);
        expect(params.edges.length).toBe(params.counts.length + 1);
        expect([params.edges[0], params.edges.at(-1)]).toEqual([edges[0], edges.at(-1)]);
        expect(compensatedSum(params.counts)).toBe(compensatedSum(counts));
        // Each of its bins holds what lay between its edges.
        const inside = (low: number, high: number): number =>
          compensatedSum(counts.filter((_, i) => i / 4 >= low && i / 4 < high));
        expect(params.counts.map((_, i) => inside(params.edges[i] ?? NaN, params.edges[i + 1] ?? NaN))).toEqual(params.counts);
      }),
    );
  });

  it('pools neighbouring outcomes, and says how many', () => {
    const counts = Array.from({ length: 130 }, (_, x) => x);
    const { distribution, binned, every } = forLink({ family: 'empirical', params: { counts } });
    if (distribution.family !== 'empirical') throw new Error('another family');
    expect({ binned, every }).toEqual({ binned: true, every: 3 });
    expect(distribution.params.counts.length).toBe(44);
    expect(distribution.params.counts[1]).toBe(3 + 4 + 5);
    expect(compensatedSum(distribution.params.counts)).toBe(compensatedSum(counts));
  });

  it.each(realSetNames)('is all of %s, which goes by its name', (name) => {
    const set = realSets[name];
    const distribution: Distribution =
      set.kind === 'discrete' ? { family: 'empirical', params: { counts: [...set.counts] } } : kde([...set.data], 0.3);
    expect(realSetOf(distribution)).toBe(name);
    expect(forLink(distribution).binned).toBe(false);
  });

  it('is no real set when one value of it is another', () => {
    const other = realSets.faithful.kind === 'continuous' ? realSets.faithful.data.with(0, 1.61) : [];
    expect(realSetOf(kde(other, 0.3))).toBeUndefined();
    expect(forLink(kde(other, 0.3)).binned).toBe(true);
  });
});
