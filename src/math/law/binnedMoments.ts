import type { IntegerSupport } from '../families/family';
import { sumSeries } from '../quadrature/sumSeries';
import type { ContinuousLaw } from './law';

/** What is beyond so many terms a way is integrated. */
const MOST_TERMS = 4096;

/** With this many bins in a deviation, and too many to sum, the limit of narrow bins is taken. */
const FINE = 512;

/** A sum whose bound is above this share of it has not converged. */
const CONVERGED = 1e-12;

/**
 * Mean and variance of the bin number K of a law read off on a scale, summed over bins outwards from the middle one. Long
 * sums of heavy tails are integrated beyond the first bins. For narrow bins, and where sums fail, Sheppard's corrections
 * serve: E K is (E X − origin)/width and Var K is Var X/width² + 1/12, up to terms that a smooth density does not have.
 * @param massAt the mass of the bin about k; also between the integers.
 * @returns NaN or ±Infinity where the law's own are.
 * @error 1e-12 relative to the deviation and the variance; 1e-5 where a density with a jump or kink inside
 * an unbounded support has 512 bins and more in a deviation (less as the square of their number).
 * @source Kendall, Stuart & Ord (1987), Kendall's Advanced Theory of Statistics 1, §3.18
 */
export function binnedMoments(
  law: Pick<ContinuousLaw, 'mean' | 'variance'>,
  massAt: (k: number) => number,
  middle: number,
  { low, high }: IntegerSupport,
  { width, origin }: { readonly width: number; readonly origin: number },
): { readonly mean: number; readonly variance: number } {
  const fine = { mean: (law.mean - origin) / width, variance: law.variance / width ** 2 + 1 / 12 };
  const isFine = law.variance > (FINE * width) ** 2 && law.variance < Infinity && high - low > 2 * MOST_TERMS;
  if (isFine || !Number.isFinite(law.mean)) return fine;
  const sum = (term: (k: number) => number, orElse: number): number => {
    for (const options of [{ maxTerms: MOST_TERMS }, { maxTerms: MOST_TERMS, smooth: true }]) {
      const { value, errorBound } = sumSeries((k) => term(k) * massAt(k), middle, low, high, options);
      if (errorBound <= CONVERGED * Math.max(Math.sqrt(law.variance) / width, Math.abs(value))) return value;
    }
    return orElse;
  };
  const mean = middle + sum((k) => k - middle, fine.mean - middle);
  if (!Number.isFinite(law.variance)) return { mean, variance: law.variance };
  return { mean, variance: sum((k) => (k - mean) ** 2, fine.variance) };
}
