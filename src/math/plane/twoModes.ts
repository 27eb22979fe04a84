import { requireFinite, requirePositive } from '../families/requireParameter';
import type { Pair } from './planeNormal';

/** p = weight·N(first, sigma²I) + (1 − weight)·N(second, sigma²I): two round bumps of one width. */
export interface TwoModes {
  /** Of the first bump, in (0, 1). */
  readonly weight: number;
  readonly first: Pair;
  readonly second: Pair;
  readonly sigma: number;
}

/** @throws RangeError naming `weight`, `first`, `second` or `sigma` unless 0 < weight < 1, the places are finite and sigma is positive and finite. */
export function requireTwoModes({ weight, first, second, sigma }: TwoModes): void {
  if (!(weight > 0 && weight < 1)) throw new RangeError(`weight must be between 0 and 1, both excluded, got ${weight}`);
  for (const value of first) requireFinite('first', value);
  for (const value of second) requireFinite('second', value);
  requirePositive('sigma', sigma);
}
