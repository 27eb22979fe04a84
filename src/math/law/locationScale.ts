import type { Law } from './law';

/** Where a law is and how wide. */
export interface LocationScale {
  readonly centre: number;
  readonly width: number;
}

/** A normal's quartiles are so many of its deviations apart. */
const QUARTILES = 1.349;

/** Whether a law has a mean and a variance that is neither 0 nor infinite. */
export function hasMoments({ mean, variance }: Law): boolean {
  return Number.isFinite(mean) && variance > 0 && variance < Infinity;
}

/**
 * The median of a law and the width of its quartiles, in a normal's deviations: what there is of laws without moments.
 * @returns a width of 0 for a law that has half of its mass in one point.
 * @error that of the law's quantiles.
 */
export function quartileScaleOf({ quantile }: Law): LocationScale {
  return { centre: quantile(0.5), width: (quantile(0.75) - quantile(0.25)) / QUARTILES };
}

/**
 * The mean and the standard deviation of a law, or what stands for them where it has none.
 * @error that of the law's moments or quantiles.
 */
export function locationScaleOf(law: Law): LocationScale {
  return hasMoments(law) ? { centre: law.mean, width: Math.sqrt(law.variance) } : quartileScaleOf(law);
}
