/** A parameter that only shifts the law of x, of log x, or of an angle, whatever the family. */
export interface Location {
  readonly parameter: string;
  readonly of: 'x' | 'log x' | 'angle';
  readonly shift: (value: number) => number;
  /** Where the shift is 0. */
  readonly origin: number;
}
