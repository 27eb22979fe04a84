/** A step this small, beside what bends the tail, leaves an error of about its cube. */
const SMALL = 2 ** -17;

/**
 * Halley's step towards the t where a tail P(T ≤ t) (or P(T > t)) has a given level, in the log of the tail: its second derivative is
 * known from the density.
 * @param miss log of the tail less log of the level.
 * @param slope of the log of the tail: density/tail, negative for P(T > t).
 * @param densitySlope of the log of the density.
 * @returns what is to be subtracted from t, and whether that settles it to the last digits.
 */
export function tailStep(miss: number, slope: number, densitySlope: number): { readonly step: number; readonly settles: boolean } {
  const newton = miss / slope;
  const bend = densitySlope - slope;
  const step = newton / (1 - (newton * bend) / 2);
  return { step, settles: Math.abs(step) * Math.max(1, Math.abs(slope), Math.abs(bend)) < SMALL };
}
