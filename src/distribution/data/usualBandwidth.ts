import type { Digest } from './digest/digestOf';

/** How far from the usual bandwidth the slider goes. */
const FACTOR = 20;

/** Silverman's; for data of one value, a tenth of it. */
export function usualBandwidth({ sample, moments }: Digest): number {
  return sample?.bandwidths.silverman ?? (Math.abs(moments.mean) / 10 || 1);
}

export function bandwidthRange(usual: number): { readonly min: number; readonly max: number } {
  return { min: usual / FACTOR, max: usual * FACTOR };
}
