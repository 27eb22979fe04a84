/**
 * The double nearest to x that lies strictly between 0 and ∞, where a quantile belongs that underflowed or overflowed.
 * @returns NaN for NaN.
 * @error none.
 */
export const insidePositive = (x: number): number => Math.min(Math.max(x, Number.MIN_VALUE), Number.MAX_VALUE);
