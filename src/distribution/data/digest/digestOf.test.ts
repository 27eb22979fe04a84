import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { families } from '../../../math/families/index';
import { kdeOf } from '../kdeOf';
import { countsOf, MOST_OUTCOME } from './countsOf';
import { digestOf } from './digestOf';
import type { Digest } from './digestOf';

const silent = (): void => {};
const once = (values: readonly number[]) => ({ values: Float64Array.from(values), times: null });
const often = (values: readonly number[], times: readonly number[]) => ({ values: Float64Array.from(values), times: Float64Array.from(times) });

async function digested(observations: Parameters<typeof digestOf>[0]): Promise<Digest> {
  const digest = await digestOf(observations, silent);
  if (!digest) throw new Error('nothing to digest');
  return digest;
}

describe('the digest of observations', () => {
  it('passes over what is no number', async () => {
    const { moments, sample } = await digested(once([3, NaN, 1, NaN, 2]));
    expect(moments).toEqual({ n: 3, least: 1, most: 3, mean: 2, variance: 2 / 3 });
    expect([...(sample?.ascending ?? [])]).toEqual([1, 2, 3]);
  });

  it('is nothing for nothing, and for what came no times', async () => {
    expect(await digestOf(once([]), silent)).toBeNull();
    expect(await digestOf(once([NaN]), silent)).toBeNull();
    expect(await digestOf(often([1, 2], [0, 0]), silent)).toBeNull();
  });

  it('is the same for a tally as for its values one by one', async () => {
    const tally = await digested(often([0, 1, 2, 3, 9], [3, 0, 2, 1, 0]));
    const single = await digested(once([0, 2, 0, 3, 2, 0]));
    expect(tally.sample).toEqual(single.sample);
    expect(tally.counts).toEqual(single.counts);
    expect(tally.moments.mean).toBeCloseTo(single.moments.mean, 14);
    expect(tally.moments.variance).toBeCloseTo(single.moments.variance, 14);
    expect(tally.moments).toMatchObject({ n: 6, least: 0, most: 3 });
  });

  it('leaves out rows of a tally that came less than no times, and says how many', async () => {
    const { moments, negative } = await digested(often([1, 2, 3], [1, -1, NaN]));
    expect(moments).toMatchObject({ n: 1, mean: 1 });
    expect(negative).toBe(1);
  });

  it('has counts but no sample where times are broken or too many', async () => {
    const broken = await digested(often([0, 1], [0.5, 1.5]));
    expect(broken.sample).toBeNull();
    expect(broken.counts).toEqual({ ok: true, counts: [0.5, 1.5] });
    expect((await digested(often([0, 1], [1e6, 1]))).sample).toBeNull();
    expect((await digested(often([0, 1], [999_999, 1]))).sample).not.toBeNull();
  });

  it('takes values that differ by a rounding for one value', async () => {
    for (const values of [[0, 5e-324], [1, 1 + 2e-16], [-1e12, -1e12 + 1e-4]]) {
      expect((await digested(once(values))).sample?.bandwidths).toEqual({});
    }
    expect((await digested(once([1, 1.001]))).sample?.bandwidths.silverman).toBeGreaterThan(0);
  });

  it('gives data of one value no variance, however large they are, and no bandwidth', async () => {
    const { moments, sample } = await digested(once([1e11 + 0.1, 1e11 + 0.1, 1e11 + 0.1]));
    expect(moments.variance).toBe(0);
    expect(sample?.bandwidths).toEqual({});
    expect(sample?.bins).toBe(1);
  });

  it('has the mean and variance of the kernel density of its points, but for h²', async () => {
    const value = fc.double({ min: -1e4, max: 1e4, noNaN: true });
    await fc.assert(
      fc.asyncProperty(fc.array(value, { minLength: 1, maxLength: 50 }), async (values) => {
        const { moments, sample } = await digested(once(values));
        if (!sample) throw new Error('no sample');
        const { params } = kdeOf(sample.condensed, 0.5);
        expect(families.gaussianKde.mean(params)).toBeCloseTo(moments.mean, 8);
        expect(families.gaussianKde.variance(params) / (moments.variance + 0.25)).toBeCloseTo(1, 8);
      }),
      { numRuns: 25 },
    );
  });
});

describe('counts', () => {
  it('count outcomes from 0 to the largest that came', () => {
    expect(countsOf(once([3, 0, 3, 1]))).toEqual({ ok: true, counts: [1, 1, 0, 2] });
    expect(countsOf(often([2, 5], [4, 0]))).toEqual({ ok: true, counts: [0, 0, 4] });
  });

  it('say which value is none, and why', () => {
    expect(countsOf(once([1, 2.5]))).toEqual({ ok: false, problem: 'fraction', value: 2.5 });
    expect(countsOf(once([1, -2]))).toEqual({ ok: false, problem: 'negative', value: -2 });
    expect(countsOf(once([MOST_OUTCOME + 1]))).toEqual({ ok: false, problem: 'large', value: MOST_OUTCOME + 1 });
    expect(countsOf(once([MOST_OUTCOME])).ok).toBe(true);
  });
});
