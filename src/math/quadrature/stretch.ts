import type { Piece } from './piece';

/** A part of a piece, its integral by one rule, and how good that is. */
export interface Stretch {
  readonly piece: Piece;
  readonly low: number;
  readonly high: number;
  readonly value: number;
  readonly error: number;
  readonly difference: number;
  readonly magnitude: number;
  /** What roundings may cost: of the sum, and of x. */
  readonly rounding: number;
  /** Not worth halving: all that is left is noise, or a pole. */
  readonly isSettled: boolean;
}

/** What the integral over the stretch may be off by. */
export const boundOf = ({ error, difference, rounding, isSettled }: Stretch): number =>
  rounding + (isSettled ? Math.max(error, difference) : error);

/**
 * Halving makes the error of whatever is smooth many times smaller, of a kink four times, of a jump twice. Where it does
 * not, and the value stays nearly what it was, the integrand's own noise is all that is left.
 */
export const isNoise = (whole: Stretch, left: Stretch, right: Stretch): boolean =>
  left.error + right.error > whole.error / 2 &&
  Math.abs(left.value + right.value - whole.value) <= 1e-8 * (left.magnitude + right.magnitude);

/** So short that its nodes are no longer different numbers. */
const isShortest = ({ low, high }: Stretch): boolean =>
  high - low <= 2 ** -49 * Math.max(Math.abs(low), Math.abs(high));

/** Infinite only where it is cut very finely: at one number, not over a range. */
export const isPole = ({ low, high }: Stretch, halved: number): boolean =>
  Math.abs(halved) === Infinity && high - low <= 2 ** -30 * Math.max(1, Math.abs(low), Math.abs(high));

/** The stretch to halve next; −1 where none is worth halving any more. */
export function indexOfWorst(stretches: readonly Stretch[]): number {
  let worst = -1;
  let largest = 0;
  for (const [i, stretch] of stretches.entries()) {
    if (stretch.isSettled || stretch.error <= largest || isShortest(stretch)) continue;
    worst = i;
    largest = stretch.error;
  }
  return worst;
}
