import { klTerm } from '../divergence/klTerm';

/** A mass factor · e^exponent in two parts, neither of which has lost digits to the other. */
export interface SaddlePoint {
  readonly factor: number;
  readonly exponent: number;
}

/** log of the mass, in nats. @error 2 ulp of the larger part. */
export const logMassOf = ({ factor, exponent }: SaddlePoint): number => exponent + Math.log(factor);

/** The mass itself. @error (|exponent| + 2) · 2⁻⁵² relative. */
export const massOf = ({ factor, exponent }: SaddlePoint): number => factor * Math.exp(exponent);

/**
 * x·log(x/m) − x + m: how far, in nats, a count x is from its mean m.
 * @param difference x − m, for a caller who knows it better than x and m say.
 * @returns ≥ 0; Infinity for m = 0 < x.
 * @error 1e-15 relative.
 * @source Loader (2000), Fast and Accurate Computation of Binomial Probabilities, §3: his bd0
 */
export const deviance = (x: number, m: number, difference = x - m): number =>
  klTerm(x, m, Math.log(x), Math.log(m), difference);
