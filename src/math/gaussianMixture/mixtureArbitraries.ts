import fc from 'fast-check';
import type { GaussianMixture } from './gaussianMixture';

/** Weights that sum to 1 from any positive shares. */
export function mixtureOf(shares: readonly number[], mus: readonly number[], sigmas: readonly number[]): GaussianMixture {
  const total = shares.reduce((sum, share) => sum + share, 0);
  return { weights: shares.map((share) => share / total), mus, sigmas };
}

const component = fc.record({
  share: fc.double({ min: 0.01, max: 1, noNaN: true }),
  mu: fc.double({ min: -10, max: 10, noNaN: true }),
  logSigma: fc.double({ min: -3, max: 1, noNaN: true }),
});

/** Mixtures of 1 to 6 normals with means within 10 and sigmas from 0.05 to 2.7. */
export const anyMixture = fc
  .array(component, { minLength: 1, maxLength: 6 })
  .map((components) =>
    mixtureOf(
      components.map(({ share }) => share),
      components.map(({ mu }) => mu),
      components.map(({ logSigma }) => Math.exp(logSigma)),
    ),
  );

/** Normals about such mixtures, some far narrower and some far wider. */
export const anyNormal = fc
  .record({
    mu: fc.double({ min: -12, max: 12, noNaN: true }),
    logSigma: fc.double({ min: -5, max: 4, noNaN: true }),
  })
  .map(({ mu, logSigma }) => ({ mu, sigma: Math.exp(logSigma) }));
