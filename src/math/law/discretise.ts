import { requireFinite, requirePositive } from '../families/requireParameter';
import { binnedMoments } from './binnedMoments';
import { definedEverywhere } from './definedEverywhere';
import { firstInteger } from './firstInteger';
import type { ContinuousLaw, DiscreteLaw } from './law';
import { logMassBetween } from './logMassBetween';

type Moments = ReturnType<typeof binnedMoments>;

/** Numbers of bins beyond this are no longer exact. */
const MOST_BINS = 2 ** 53;

/**
 * What is left of a continuous law when it is read off on a scale: outcome k stands for the bin from origin + (k − ½)·width
 * to origin + (k + ½)·width and has its mass. Mean and variance are those of k, not of x.
 * @returns a law on the integers; its support is unbounded where that of `law` is, below as well.
 * @throws RangeError naming `width` unless it is positive and finite, or `origin` unless it is finite.
 * @error log of a mass as `logMassBetween`, however far in a tail; P(K ≤ k) that of `law` at the upper edge of bin k, so
 * that the masses sum to 1; mean and variance as `binnedMoments`.
 * @source Widrow & Kollár (2008), Quantization Noise, §4.1
 */
export function discretise(law: ContinuousLaw, width: number, origin = 0): DiscreteLaw {
  requirePositive('width', width);
  requireFinite('origin', origin);
  const edge = (k: number): number => origin + (k - 0.5) * width;
  const logMassOf = logMassBetween(law);
  const logMassAt = (k: number): number => Math.min(0, logMassOf(edge(k), edge(k + 1)));
  const kept = new Map<number, number>();
  const logProb = (k: number): number => {
    if (!Number.isInteger(k)) return -Infinity;
    const log = kept.get(k) ?? logMassAt(k);
    kept.set(k, log);
    return log;
  };
  const cdf = (k: number): number => law.cdf(edge(Math.floor(k) + 1));
  const massAt = (k: number): number => Math.exp(Number.isInteger(k) ? logProb(k) : logMassAt(k));
  const support = {
    low: Math.floor((law.support.low - origin) / width + 0.5),
    high: Math.ceil((law.support.high - origin) / width - 0.5),
  };
  const quantile = (u: number): number => {
    const near = Math.min(Math.max(Math.floor((law.quantile(u) - origin) / width + 0.5), support.low), support.high);
    if (!Number.isFinite(near)) return near;
    // The quantile of the law may have been rounded across an edge, and where bins are narrow across many of them.
    const reached = cdf(near) >= u ? near : Math.min(near + 1, support.high);
    let step = 1;
    while (step <= MOST_BINS && reached - step >= support.low && cdf(reached - step) >= u) step *= 2;
    return firstInteger((k) => cdf(k) >= u, Math.max(reached - step, support.low - 1), reached);
  };
  let known: Moments | null = null;
  // Long sums, which few ask for.
  const moments = (): Moments => (known ??= binnedMoments(law, massAt, quantile(0.5), support, { width, origin }));
  return definedEverywhere({
    kind: 'discrete',
    distribution: null,
    logProb,
    prob: (k) => Math.exp(logProb(k)),
    logMassAbout: logMassAt,
    tails: law.tails,
    get mean() {
      return moments().mean;
    },
    get variance() {
      return moments().variance;
    },
    cdf,
    quantile,
    support,
  });
}
