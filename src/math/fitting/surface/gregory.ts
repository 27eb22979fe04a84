/**
 * Gregory's correction of the trapezoidal rule at an end, to the seventh difference: as weights of the first
 * eight values, in steps, to be added to those of the rule.
 * @source Gregory's coefficients: Jordan (1965), Calculus of Finite Differences
 */
export const GREGORY = gregoryWeights([1 / 12, 1 / 24, 19 / 720, 3 / 160, 863 / 60480, 275 / 24192, 33953 / 3628800]);

function gregoryWeights(coefficients: readonly number[]): Float64Array {
  const weights = new Float64Array(coefficients.length + 1);
  for (const [i, coefficient] of coefficients.entries()) {
    // Differences with alternating signs, for an integral that begins here.
    const n = i + 1;
    let binomial = 1;
    for (let k = 0; k <= n; k++) {
      weights[k] = (weights[k] ?? 0) - coefficient * (k % 2 === 0 ? 1 : -1) * binomial;
      binomial = (binomial * (n - k)) / (k + 1);
    }
  }
  return weights;
}
