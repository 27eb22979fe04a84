/** The components of a mixture in the form that densities are computed from; every array has one entry a component. */
export interface MixtureComponents {
  readonly mus: Float64Array;
  readonly sigmas: Float64Array;
  /** 1/sigma². */
  readonly precisions: Float64Array;
  /** log(weight/(sigma·√2π)). */
  readonly logScales: Float64Array;
}

/** e⁻⁴⁰ is below an ulp of the largest term, with a factor to spare for the slopes. */
const NEGLIGIBLE = -40;

/**
 * Writes log p(x), its first and its second derivative in x into out[0], out[1], out[2], by a log-sum-exp around the
 * largest component, whose slope is the origin of the slopes' mean and variance: nothing cancels far out in a tail.
 * @error 4e-16·(1 + |log p|) absolute in log p; 1e-15 of the largest term in the derivatives.
 */
export function mixtureJet(p: MixtureComponents, x: number, out: Float64Array): void {
  const { mus, precisions, logScales } = p;
  const count = mus.length;
  let largest = -Infinity;
  let at = 0;
  for (let k = 0; k < count; k++) {
    const away = (mus[k] ?? 0) - x;
    const log = (logScales[k] ?? 0) - 0.5 * away * away * (precisions[k] ?? 0);
    if (log > largest) {
      largest = log;
      at = k;
    }
  }
  const peakPrecision = precisions[at] ?? 0;
  const peakSlope = ((mus[at] ?? 0) - x) * peakPrecision;
  let rest = 0;
  let slopes = 0;
  let squares = 0;
  let curvatures = peakPrecision;
  for (let k = 0; k < count; k++) {
    if (k === at) continue;
    const away = (mus[k] ?? 0) - x;
    const precision = precisions[k] ?? 0;
    const log = (logScales[k] ?? 0) - 0.5 * away * away * precision - largest;
    if (log < NEGLIGIBLE) continue;
    const share = Math.exp(log);
    const slope = away * precision - peakSlope;
    rest += share;
    slopes += share * slope;
    squares += share * slope * slope;
    curvatures += share * precision;
  }
  const total = 1 + rest;
  const mean = slopes / total;
  out[0] = largest + Math.log1p(rest);
  out[1] = peakSlope + mean;
  out[2] = (squares - curvatures) / total - mean * mean;
}
