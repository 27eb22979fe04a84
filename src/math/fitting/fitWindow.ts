/** A stretch of one free parameter, in its unconstrained coordinate. */
export interface WindowAxis {
  readonly name: string;
  readonly low: number;
  readonly high: number;
}

/** The part of a loss surface that is shown: one axis a free parameter, in the order of `free`, in unconstrained coordinates. */
export interface Window2 {
  readonly axes: readonly WindowAxis[];
}
