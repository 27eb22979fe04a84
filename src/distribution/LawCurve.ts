/** A law as a chart draws it: the logs of its masses at outcomes, or of its density along a curve, in nats. */
export interface LawCurve {
  readonly kind: 'discrete' | 'continuous';
  readonly xs: Float64Array;
  readonly logProb: Float64Array;
}
