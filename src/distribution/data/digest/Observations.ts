/** Values, and how often each came; once each where `times` is null. NaN stands where there is nothing. */
export interface Observations {
  readonly values: Float64Array<ArrayBuffer>;
  readonly times: Float64Array<ArrayBuffer> | null;
}
