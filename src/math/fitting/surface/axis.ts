/** One axis of a loss surface: a free parameter and its values there, in any order. */
export interface Axis {
  readonly name: string;
  readonly values: Float64Array;
}
