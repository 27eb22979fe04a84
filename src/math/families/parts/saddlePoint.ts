/** A mass factor · e^exponent in two parts, neither of which has lost digits to the other. */
export interface SaddlePoint {
  readonly factor: number;
  readonly exponent: number;
}

/** Where there is none. */
export const NO_MASS: SaddlePoint = { factor: 0, exponent: 0 };

/** log of the mass, in nats. @error 2 ulp of the larger part. */
export const logMassOf = ({ factor, exponent }: SaddlePoint): number => exponent + Math.log(factor);

/** The mass itself. @error (|exponent| + 2) · 2⁻⁵² relative. */
export const massOf = ({ factor, exponent }: SaddlePoint): number => factor * Math.exp(exponent);
