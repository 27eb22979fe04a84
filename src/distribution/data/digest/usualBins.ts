import { areApart } from './areApart';

export const BINS = { min: 1, max: 100 } as const;

/** Freedman and Diaconis’ number of bins for ascending data or Sturges’, whichever is more: the first sees no two modes. */
export function usualBins(ascending: Float64Array): number {
  const n = ascending.length;
  const at = (level: number): number => ascending[Math.round(level * (n - 1))] ?? Number.NaN;
  if (!areApart(at(0), at(1))) return BINS.min;
  const width = (2 * (at(0.75) - at(0.25))) / Math.cbrt(n);
  const bins = Math.max(width > 0 ? (at(1) - at(0)) / width : 0, Math.log2(n) + 1);
  return Math.min(Math.max(Math.ceil(bins), BINS.min), BINS.max);
}
