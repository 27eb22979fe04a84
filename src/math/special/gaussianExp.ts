import { expOfSquare } from './expOfSquare';

/**
 * exp(−z²/2), without what the rounding of z² costs in the tails.
 * @returns 0 ≤ … ≤ 1; 0 for ±Infinity.
 * @error 3e-16 relative, underflow apart.
 */
export const gaussianExp = (z: number): number => (Math.abs(z) > 40 ? 0 : expOfSquare(-0.5, z));
