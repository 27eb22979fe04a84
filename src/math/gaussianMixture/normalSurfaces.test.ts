import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyMixture, mixtureOf } from './mixtureArbitraries';
import { forwardKl, reverseKl } from './mixtureKl';
import { normalSurfaces } from './normalSurfaces';
import { prepareMixture } from './prepareMixture';
import type { PreparedMixture } from './preparedMixture';

const between = (low: number, high: number, count: number): number[] =>
  Array.from({ length: count }, (_, i) => low + ((high - low) * i) / (count - 1));

/** The largest relative miss of both surfaces; of the reverse one what is beyond `rounding`. */
function misses(
  p: PreparedMixture,
  mus: readonly number[],
  sigmas: readonly number[],
  rounding = 0,
): readonly [number, number] {
  const { forward, reverse } = normalSurfaces(p, mus, sigmas);
  let [worstForward, worstReverse] = [0, 0];
  for (const [j, sigma] of sigmas.entries()) {
    for (const [i, mu] of mus.entries()) {
      const at = j * mus.length + i;
      worstForward = Math.max(worstForward, Math.abs((forward[at] ?? Number.NaN) / forwardKl(p, mu, sigma) - 1));
      const exact = reverseKl(p, mu, sigma);
      const miss = Math.max(0, Math.abs((reverse[at] ?? Number.NaN) - exact) - rounding);
      worstReverse = Math.max(worstReverse, miss === 0 ? 0 : miss / exact);
    }
  }
  return [worstForward, worstReverse];
}

const trimodal = prepareMixture({ weights: [0.5, 0.3, 0.2], mus: [-2.5, 2.5, 5], sigmas: [0.8, 0.8, 1.2] });

describe('the surfaces', () => {
  it('are both KLs at every one of 128 × 128 nodes: 1e-12 and 1e-8 relatively', () => {
    const [forward, reverse] = misses(trimodal, between(-6, 6, 128), between(0.2, 5, 128));
    expect(forward).toBeLessThan(1e-12);
    expect(reverse).toBeLessThan(1e-8);
  });

  it('are KL to 5e-7 relatively at every node of what sliders and zooms ask for, whatever the mixture and the scale', () => {
    const component = fc.record({
      share: fc.double({ min: 0.02, max: 1, noNaN: true }),
      mu: fc.double({ min: -6, max: 6, noNaN: true }),
      logSigma: fc.double({ min: Math.log(0.1), max: Math.log(5), noNaN: true }),
    });
    const components = fc.array(component, { minLength: 1, maxLength: 6 });
    fc.assert(
      fc.property(components, fc.constantFrom(1e-3, 1, 1e3), fc.constantFrom(1, 0.05), (parts, scale, narrow) => {
        const p = prepareMixture(
          mixtureOf(
            parts.map(({ share }) => share),
            parts.map(({ mu }) => mu * scale),
            parts.map(({ logSigma }) => Math.exp(logSigma) * scale * narrow),
          ),
        );
        const about = [-2, 2].map((side) => p.mean + side * p.deviation);
        const grids: readonly (readonly [readonly number[], readonly number[]])[] = [
          [between(-6 * scale, 6 * scale, 16), between(0.2 * scale, 5 * scale, 128)],
          [between(-6 * scale, 6 * scale, 128), between(Math.log(0.02), Math.log(30), 16).map((log) => Math.exp(log) * scale)],
          [between(about[0] ?? 0, about[1] ?? 0, 21), between(p.deviation / 2, 2 * p.deviation, 30)],
        ];
        // Two parts of the size of 1 cancel in a small KL.
        for (const [mus, sigmas] of grids) expect(misses(p, mus, sigmas, 2e-13)[1]).toBeLessThan(5e-7);
      }),
      { numRuns: 40 },
    );
  });

  it('keep the tails that a grid of 12 either side cuts off', () => {
    expect(normalSurfaces(trimodal, [6], [5]).reverse[0]).toBeCloseTo(reverseKl(trimodal, 6, 5), 7);
    expect(reverseKl(trimodal, 6, 5)).toBeCloseTo(5.8483, 4);
  });

  it('are KL to 1e-6 relatively, or 1e-9, for any mixture, and places in any order and spacing', () => {
    const places = fc.array(fc.double({ min: -12, max: 12, noNaN: true }), { minLength: 1, maxLength: 8 });
    const widths = fc.array(fc.double({ min: -4, max: 3, noNaN: true }), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(anyMixture, places, widths, (mixture, mus, logSigmas) => {
        const p = prepareMixture(mixture);
        const sigmas = logSigmas.map(Math.exp);
        const { reverse } = normalSurfaces(p, mus, sigmas);
        for (const [at, kl] of reverse.entries()) {
          const exact = reverseKl(p, mus[at % mus.length] ?? 0, sigmas[Math.floor(at / mus.length)] ?? 1);
          expect(Math.abs(kl - exact)).toBeLessThanOrEqual(1e-6 * exact + 1e-9);
        }
      }),
    );
  });

  it('are those of a kernel density of 200 points', () => {
    const points = Array.from({ length: 200 }, (_, i) => 3 * Math.sin(i * i) + Math.cos(3 * i));
    const p = prepareMixture({ weights: points.map(() => 1 / 200), mus: points, sigmas: points.map(() => 0.3) });
    const [forward, reverse] = misses(p, between(-5, 5, 24), between(0.15, 4, 24));
    expect(forward).toBeLessThan(1e-12);
    expect(reverse).toBeLessThan(1e-6);
  });

  it('are closed forms for a single normal, 0 where q is p', () => {
    const p = prepareMixture({ weights: [1], mus: [0.5], sigmas: [2] });
    const [forward, reverse] = misses(p, [-3, 0, 1, 7], [0.01, 1, 2.000001, 50]);
    expect(Math.max(forward, reverse)).toBeLessThan(1e-14);
    const { lowestForward, lowestReverse } = normalSurfaces(p, [0, 0.5, 1], [1, 2, 3]);
    expect([lowestForward, lowestReverse]).toEqual([
      { mu: 0.5, sigma: 2, kl: 0 },
      { mu: 0.5, sigma: 2, kl: 0 },
    ]);
  });

  it('are KL for many sigmas that are equal or nearly so, in any order', () => {
    const equal = Array.from({ length: 20 }, () => 1.5);
    const near = equal.map((sigma, j) => sigma + ((7 * j) % 20) * Number.EPSILON);
    const shuffled = Array.from({ length: 60 }, (_, j) => 1 + ((17 * j) % 60) / 50);
    for (const sigmas of [equal, near, shuffled]) expect(misses(trimodal, [-2, 5, 1], sigmas)[1]).toBeLessThan(1e-7);
  });

  it('name their lowest nodes', () => {
    const [mus, sigmas] = [between(-6, 6, 40), between(0.2, 5, 50)];
    const { forward, reverse, lowestForward, lowestReverse } = normalSurfaces(trimodal, mus, sigmas);
    expect(lowestForward.kl).toBe(Math.min(...forward));
    expect(lowestReverse.kl).toBe(Math.min(...reverse));
    expect(forwardKl(trimodal, lowestForward.mu, lowestForward.sigma)).toBeCloseTo(lowestForward.kl, 10);
    expect(reverseKl(trimodal, lowestReverse.mu, lowestReverse.sigma)).toBeCloseTo(lowestReverse.kl, 6);
  });
});
