/**
 * A pmf on 0, …, K as two aligned arrays: index = outcome. `logProbs` keeps what `probs` loses when it underflows.
 * A validated pmf: its masses sum to 1 up to rounding.
 */
export interface Pmf {
  readonly probs: Float64Array;
  readonly logProbs: Float64Array;
}
