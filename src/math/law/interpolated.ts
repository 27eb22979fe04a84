import type { DiscreteLaw } from './law';

/**
 * A law of bins whose logProb and prob are the masses of bins about any x, not of outcomes alone: what `accumulate` needs
 * to integrate the tails of sums that are too long. Another law is given back as it is.
 * @error as `logMassAbout`.
 */
export function interpolated(law: DiscreteLaw): DiscreteLaw {
  const { logMassAbout } = law;
  if (!logMassAbout) return law;
  const isBetween = (x: number): boolean => Number.isFinite(x) && !Number.isInteger(x);
  return {
    ...law,
    logProb: (x) => (isBetween(x) ? logMassAbout(x) : law.logProb(x)),
    prob: (x) => (isBetween(x) ? Math.exp(logMassAbout(x)) : law.prob(x)),
    isSmooth: true,
  };
}
