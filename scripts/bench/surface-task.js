// @ts-check

/** @param {number} low @param {number} high @param {number} points */
const evenly = (low, high, points) => Array.from({ length: points }, (_, i) => low + ((high - low) * i) / (points - 1));

/** The loss surfaces of a normal against three components, as a notebook would set them up. */
export const surfaceTask = {
  weights: [0.5, 0.3, 0.2],
  means: [-2.5, 2.5, 5],
  deviations: [0.8, 0.8, 1.2],
  mus: evenly(-6, 6, 128),
  sigmas: evenly(0.2, 5, 128),
  /** The grid over x of those who sum: from, to, points. */
  x: /** @type {const} */ ([-12, 12, 512]),
};

/** @typedef {{ readonly forward: ArrayLike<number>, readonly reverse: ArrayLike<number> }} Surfaces mu by sigma */

const LOG_ROOT_TWO_PI = Math.log(2 * Math.PI) / 2;

/** @param {number} x @param {number} mu @param {number} sigma */
export const logNormal = (x, mu, sigma) => -(((x - mu) / sigma) ** 2) / 2 - Math.log(sigma) - LOG_ROOT_TWO_PI;

/** log p by log-sum-exp, so that it is right far out too. @param {number} x */
export function logTarget(x) {
  const { weights, means, deviations } = surfaceTask;
  const logs = weights.map((weight, k) => Math.log(weight) + logNormal(x, means[k] ?? 0, deviations[k] ?? 1));
  const largest = Math.max(...logs);
  return largest + Math.log(logs.reduce((sum, log) => sum + Math.exp(log - largest), 0));
}

/** The plain way: at every node, a sum over the grid of x. @returns {Surfaces} */
export function plainSurfaces() {
  const { mus, sigmas } = surfaceTask;
  const x = evenly(...surfaceTask.x);
  const dx = (x[1] ?? 0) - (x[0] ?? 0);
  const logP = Float64Array.from(x, logTarget);
  const p = logP.map(Math.exp);
  const forward = new Float64Array(mus.length * sigmas.length);
  const reverse = new Float64Array(mus.length * sigmas.length);
  for (const [i, mu] of mus.entries()) {
    for (const [j, sigma] of sigmas.entries()) {
      const peak = -Math.log(sigma) - LOG_ROOT_TWO_PI;
      let there = 0;
      let back = 0;
      for (let k = 0; k < x.length; k += 1) {
        const z = ((x[k] ?? 0) - mu) / sigma;
        const logQ = peak - (z * z) / 2;
        const ratio = (logP[k] ?? 0) - logQ;
        there += (p[k] ?? 0) * ratio;
        back -= Math.exp(logQ) * ratio;
      }
      forward[i * sigmas.length + j] = there * dx;
      reverse[i * sigmas.length + j] = back * dx;
    }
  }
  return { forward, reverse };
}
