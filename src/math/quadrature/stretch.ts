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
  /** How many halvings in a row, up to this one, have not made the error smaller. */
  readonly stalls: number;
  /** Not worth halving: all that is left is noise, or a pole. */
  readonly isSettled: boolean;
}

/**
 * What the integral over the stretch may be off by. Of noise, the difference of the two rules is one draw, as large on
 * the average as the value's own.
 */
export const boundOf = ({ error, difference, rounding, stalls, isSettled }: Stretch): number =>
  rounding + (stalls > 0 || isSettled ? Math.max(error, 2 * difference) : error);

/**
 * Halving makes the error of whatever is smooth many times smaller, of a kink four times, of a jump twice. Where it does
 * not, and the value stays nearly what it was, that may be the integrand's own noise; or chance, where the rule was
 * lucky with a bend in the whole and is not in its half.
 */
export const hasStalled = (whole: Stretch, left: Stretch, right: Stretch): boolean =>
  left.error + right.error > whole.error / 2 &&
  Math.abs(left.value + right.value - whole.value) <= 1e-8 * (left.magnitude + right.magnitude);

/** So many halvings in vain, one within the other, are noise. */
export const MOST_STALLS = 3;

/** So short that its nodes are no longer different numbers. */
const isShortest = ({ low, high }: Stretch): boolean =>
  high - low <= 2 ** -49 * Math.max(Math.abs(low), Math.abs(high));

/** Infinite only where it is cut very finely: at one number, not over a range. */
export const isPole = ({ low, high }: Stretch, halved: number): boolean =>
  Math.abs(halved) === Infinity && high - low <= 2 ** -30 * Math.max(1, Math.abs(low), Math.abs(high));

/**
 * The stretch to halve next; −1 where none is worth halving any more.
 * @error none.
 */
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
