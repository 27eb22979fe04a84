import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Distribution } from '../families';
import { lawOf } from '../law/lawOf';
import type { ContinuousLaw } from '../law/law';
import { integrate } from '../quadrature/integrate';
import { crossEntropyOf } from '../quantities/crossEntropyOf';
import { klOf } from '../quantities/klOf';
import { outline } from '../quantities/outline';
import { pairQuantities } from './pairQuantities';

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const mixture = fc.record({ mus: fc.tuple(real(-4, 4), real(-4, 4)), sigmas: fc.tuple(real(0.05, 2), real(0.05, 2)), weight: real(0.05, 0.95) }).map(
  ({ mus, sigmas, weight }): Distribution => ({ family: 'gaussianMixture', params: { weights: [weight, 1 - weight], mus, sigmas } }),
);
const normal = fc.record({ mu: real(-4, 4), sigma: real(0.05, 4) }).map((params): Distribution => ({ family: 'normal', params }));

const continuous = (distribution: Distribution): ContinuousLaw => {
  const law = lawOf(distribution);
  if (law.kind !== 'continuous') throw new TypeError('a density is asked for');
  return law;
};

/** −E_p[log q], by quadrature of what the definition says. */
function byDefinition(p: ContinuousLaw, q: ContinuousLaw) {
  const scale = 1 + Math.abs(q.logProb(p.mean));
  const { value, errorBound } = integrate((x) => {
    const mass = Math.exp(p.logProb(x));
    return mass === 0 ? 0 : -mass * q.logProb(x);
  }, outline([p]));
  return { value, tolerance: 1e-11 * scale + 10 * errorBound };
}

it('a KL that is made of a closed form and an entropy is that of its own integral, and asks for no second one', () => {
  fc.assert(
    fc.property(mixture, normal, (one, other) => {
      const [p, q] = [continuous(one), continuous(other)];
      const { klPQ } = pairQuantities(p, q);
      const own = klOf(p, q);
      expect(Math.abs(klPQ.value - own.value)).toBeLessThanOrEqual(klPQ.errorBound + own.errorBound);
      expect(klPQ.errorBound).toBeLessThanOrEqual(1e-10 * klPQ.value + 1e-12);
    }),
    { numRuns: 60 },
  );
  let looks = 0;
  const p = continuous({ family: 'gaussianMixture', params: { weights: [0.4, 0.6], mus: [-1, 2], sigmas: [0.5, 1] } });
  const q = continuous({ family: 'normal', params: { mu: 0, sigma: 2 } });
  const watched: ContinuousLaw = { ...q, mean: q.mean, variance: q.variance, logProb: (x) => ((looks += 1), q.logProb(x)) };
  const both = pairQuantities(p, watched);
  const [ofQP, ofBoth] = [looks, klOf(p, q).value];
  looks = 0;
  klOf(watched, p);
  expect(ofQP).toBe(looks);
  expect(both.klPQ.value).toBeCloseTo(ofBoth, 12);
});

it.each([
  { law: { family: 'skewNormal', params: { xi: 1e4, omega: 1e-4, alpha: 3 } }, beside: { mu: 1e4 + 5e-5, sigma: 8e-5 } },
  { law: { family: 'skewNormal', params: { xi: 10, omega: 1e-4, alpha: 3 } }, beside: { mu: 10 + 5e-5, sigma: 8e-5 } },
  { law: { family: 'gaussianMixture', params: { weights: [0.5, 0.5], mus: [1e4, 1e4 + 3e-4], sigmas: [1e-4, 1e-4] } }, beside: { mu: 1e4, sigma: 2e-4 } },
  { law: { family: 'gaussianMixture', params: { weights: [0.333333333, 0.333333333, 0.333333333], mus: [-1, 2, 5], sigmas: [0.5, 1, 0.2] } }, beside: { mu: 0, sigma: 1 } },
] as const)('a KL is within its bound where means have few digits or weights miss 1: $law.family $law.params', ({ law, beside }) => {
  const [p, q] = [continuous(law), continuous({ family: 'normal', params: beside })];
  const { klPQ } = pairQuantities(p, q);
  const own = klOf(p, q);
  expect(Math.abs(klPQ.value - own.value)).toBeLessThanOrEqual(klPQ.errorBound + own.errorBound);
  expect(klPQ.errorBound).toBeLessThanOrEqual(1e-10 * klPQ.value + own.errorBound);
});

it('of nearly equal laws, where the difference would cancel, a KL has its integral', () => {
  const p = continuous({ family: 'gaussianMixture', params: { weights: [0.5, 0.5], mus: [-1e-3, 1e-3], sigmas: [1, 1] } });
  const q = continuous({ family: 'normal', params: { mu: 0, sigma: 1 } });
  expect(pairQuantities(p, q).klPQ).toEqual(klOf(p, q));
});

describe('the cross-entropies of a pair', () => {
  it('are those of the definition, also where they are made up of others', () => {
    fc.assert(
      fc.property(mixture, normal, (one, other) => {
        const [p, q] = [continuous(one), continuous(other)];
        const { crossEntropyPQ, crossEntropyQP } = pairQuantities(p, q);
        for (const [found, want] of [[crossEntropyPQ, byDefinition(p, q)], [crossEntropyQP, byDefinition(q, p)]] as const) {
          expect(Math.abs(found.value - want.value)).toBeLessThan(want.tolerance + found.errorBound);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('ask nothing but the moments of p where q is normal, and no second integral where the entropy is known', () => {
    let looks = 0;
    const p = continuous({ family: 'gaussianMixture', params: { weights: [0.4, 0.6], mus: [-1, 2], sigmas: [0.5, 1] } });
    const q = continuous({ family: 'normal', params: { mu: 0, sigma: 2 } });
    const watched: ContinuousLaw = { ...p, mean: p.mean, variance: p.variance, logProb: (x) => ((looks += 1), p.logProb(x)) };
    expect(crossEntropyOf(watched, q)).toMatchObject({ method: 'closed form' });
    expect(looks).toBe(0);
    const { crossEntropyQP, entropyQ, klQP } = pairQuantities(p, q);
    expect(crossEntropyQP.value).toBe(entropyQ.value + klQP.value);
    expect(crossEntropyQP.method).toBe('quadrature');
  });

  it('are integrated where an entropy below 0 would cancel them', () => {
    const p = continuous({ family: 'normal', params: { mu: 0, sigma: 0.05 } });
    const q = continuous({ family: 'gaussianMixture', params: { weights: [0.5, 0.5], mus: [0, 0.01], sigmas: [0.25, 0.26] } });
    const { crossEntropyPQ, entropyP, klPQ } = pairQuantities(p, q);
    expect(entropyP.value).toBeLessThan(-1.5);
    expect(crossEntropyPQ.value).not.toBe(entropyP.value + klPQ.value);
    expect(crossEntropyPQ.value).toBeCloseTo(entropyP.value + klPQ.value, 12);
  });
});
