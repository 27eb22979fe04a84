import { compensatedSum } from '../../../math/divergence/compensatedSum';
import type { Observations } from './Observations';

export interface Moments {
  readonly n: number;
  readonly least: number;
  readonly most: number;
  readonly mean: number;
  /** Divided by n, as the forward fit of a normal has it. */
  readonly variance: number;
}

/** Null where there is nothing. */
export function moments({ values, times }: Observations): Moments | null {
  const weights = times ?? values.map(() => 1);
  const n = compensatedSum(weights);
  if (!(n > 0)) return null;
  const weighted = (of: (value: number) => number): number =>
    compensatedSum(values.map((value, row) => of(value) * (weights[row] ?? 0))) / n;
  const came = times === null ? values : values.filter((_, row) => (times[row] ?? 0) > 0);
  const [least, most] = [came.reduce((a, b) => Math.min(a, b)), came.reduce((a, b) => Math.max(a, b))];
  // From the least on: equal values far from 0 have no variance at all.
  const mean = least + weighted((value) => value - least);
  return { n, least, most, mean, variance: weighted((value) => (value - mean) ** 2) };
}
