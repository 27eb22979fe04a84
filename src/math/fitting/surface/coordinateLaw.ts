import type { ContinuousLaw } from '../../law/law';
import { outline } from '../../quantities/outline';
import type { Location } from './location';

/** A law in the coordinate u = x or u = log x in which a parameter only shifts a family. */
export interface CoordinateLaw {
  /** Of the density of u. */
  readonly logProb: (u: number) => number;
  /** Finite, ascending: see `outline`. */
  readonly points: readonly number[];
  readonly low: number;
  readonly high: number;
  readonly quantile: (level: number) => number;
  readonly landmarks: readonly number[];
}

/** @returns the law as it is in u; what lies below 0 is left out of log x. */
export function coordinateLaw(law: ContinuousLaw, of: Location['of']): CoordinateLaw {
  const to = of === 'log x' ? (x: number): number => Math.log(Math.max(0, x)) : (x: number): number => x;
  const { logProb } = law;
  return {
    logProb: of === 'log x' ? (u) => logProb(Math.exp(u)) + u : logProb,
    points: [...new Set(outline([law]).map(to))].filter(Number.isFinite),
    low: to(law.support.low),
    high: to(law.support.high),
    quantile: (level) => to(law.quantile(level)),
    landmarks: [...law.landmarks, ...law.gaps.flatMap(({ low, high }) => [low, high])].map(to).filter(Number.isFinite),
  };
}
