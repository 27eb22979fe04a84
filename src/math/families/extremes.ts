import type { FamilyName, ParamsOf } from './index';

/** Members far out and at the edges, for the law tests: none may break any law. For tests alone: no page carries them. */
export const extremes: { readonly [F in FamilyName]: readonly ParamsOf<F>[] } = {
  bernoulli: [{ p: 0 }, { p: 1 }, { p: 1e-12 }, { p: 1 - 2 ** -40 }],
  beta: [{ a: 1, b: 1 }, { a: 0.05, b: 0.05 }, { a: 0.1, b: 1e3 }, { a: 1e4, b: 5e3 }],
  betaBinomial: [
    { n: 1, a: 1e-3, b: 1e-3 },
    { n: 60, a: 1e6, b: 1e3 },
    { n: 2000, a: 0.5, b: 0.1 },
    { n: 10, a: 1e-9, b: 1 },
  ],
  binomial: [
    { trials: 1, theta: 0.5 },
    { trials: 60, theta: 0.999 },
    { trials: 1000, theta: 1e-9 },
    { trials: 3, theta: 0 },
    { trials: 3, theta: 1 },
  ],
  categorical: [{ probs: [1] }, { probs: [0, 1, 0] }, { probs: [1 - 2 ** -50, 2 ** -50] }, { probs: [1e-300, 1, 1e-300] }],
  cauchy: [
    { x0: 1e6, gamma: 1e-3 },
    { x0: -2, gamma: 1e3 },
    { x0: 0, gamma: 1e-150 },
  ],
  discreteUniform: [
    { low: 3, high: 3 },
    { low: 0, high: 2000 },
  ],
  drawnDensity: [
    { knots: [0, 1], heights: [3, 3] },
    { knots: [-1, 0, 2], heights: [0, 1e300, 0] },
    { knots: [0, 1, 2, 3, 4, 5, 6, 7], heights: [0, 0, 1, 0, 0, 0, 1.3, 0.2] },
    { knots: [1e6, 1e6 + 0.125, 1e6 + 0.5], heights: [1e-9, 0, 3e-9] },
    { knots: [0, 1e-3, 1, 1000], heights: [1, 1e-3, 1e-3 * (1 + 1e-12), 1e-9] },
  ],
  empirical: [{ counts: [7] }, { counts: [0, 3, 0, 1] }, { counts: [1e12, 1] }],
  exponential: [{ rate: 1e-3 }, { rate: 1e3 }, { rate: 1e100 }],
  gamma: [
    { shape: 0.05, rate: 1 },
    { shape: 1, rate: 1e-3 },
    { shape: 0.6, rate: 1e3 },
    { shape: 1e5, rate: 10 },
  ],
  gaussianKde: [
    { data: [1e6], bandwidth: 1e-2 },
    { data: [5, -1, 0, 0, 2], bandwidth: 1e-3 },
    { data: [1, 2, 3], bandwidth: 1e3 },
    { data: Array.from({ length: 2000 }, (_, i) => Math.sinh((i - 999.5) / 200)), bandwidth: 0.2 },
  ],
  gaussianMixture: [
    { weights: [1], mus: [1e6], sigmas: [1e-2] },
    { weights: [0.3, 0.7], mus: [-1e3, 1e3], sigmas: [1e-3, 1e-3] },
    { weights: [1e-12, 1 - 1e-12], mus: [40, 0], sigmas: [1e-3, 1] },
    { weights: [0.2, 0, 0.3, 0.1, 0.15, 0.25], mus: [0, 5, 1, 1, -40, 3], sigmas: [1, 1, 1, 1e3, 0.01, 2] },
  ],
  geometric: [{ p: 1 }, { p: 1 - 2 ** -40 }, { p: 1e-3 }, { p: 1e-9 }],
  gumbel: [
    { mu: 1e6, beta: 1e-3 },
    { mu: -2, beta: 1e3 },
    { mu: 0, beta: 1e-150 },
  ],
  histogram: [
    { edges: [0, 1], counts: [7] },
    { edges: [0, 1, 2, 3, 5, 8, 9], counts: [0, 4, 0, 0, 5, 0] },
    { edges: [1e6, 1e6 + 0.25, 1e6 + 1], counts: [1e12, 1] },
    { edges: [-1e3, 0, 1e-3, 1e3], counts: [1, 5e5, 1e-6] },
  ],
  laplace: [
    { mu: 1e6, b: 1e-3 },
    { mu: -2, b: 1e3 },
    { mu: 0, b: 1e-150 },
  ],
  logistic: [
    { mu: 1e6, s: 1e-3 },
    { mu: -2, s: 1e3 },
    { mu: 0, s: 1e-150 },
  ],
  logNormal: [
    { mu: 30, sigma: 1e-3 },
    { mu: -7, sigma: 12 },
    { mu: -300, sigma: 0.5 },
  ],
  negativeBinomial: [
    { r: 3, p: 1 },
    { r: 0.01, p: 0.01 },
    { r: 2, p: 1e-6 },
    { r: 1e6, p: 0.5 },
    { r: 1e8, p: 1 - 2 ** -27 },
  ],
  normal: [
    { mu: 1e6, sigma: 1e-3 },
    { mu: -3, sigma: 1e5 },
    { mu: 0, sigma: 1e-150 },
  ],
  poisson: [{ rate: 0 }, { rate: 1e-9 }, { rate: 1e3 }, { rate: 1e6 }],
  skewNormal: [
    { xi: 1e6, omega: 1e-3, alpha: -1 },
    { xi: -2, omega: 1e3, alpha: 20 },
    { xi: 0, omega: 1, alpha: 0 },
    { xi: 0, omega: 1e-100, alpha: -30 },
  ],
  studentT: [
    { nu: 1, mu: 1e6, sigma: 1e-3 },
    { nu: 0.1, mu: -2, sigma: 1e3 },
    { nu: 1e6, mu: 0, sigma: 1e-100 },
    { nu: 29.5, mu: 0, sigma: 1 },
  ],
  uniform: [
    { low: 1e6, high: 1e6 + 1e-3 },
    { low: -1e3, high: 1e6 },
    { low: 0, high: 1e-150 },
  ],
  vonMises: [
    { mu: 3, kappa: 20 },
    { mu: -1e6, kappa: 1e-3 },
    { mu: 1, kappa: 1e4 },
    { mu: 0.5, kappa: 0 },
  ],
  weibull: [
    { k: 0.1, lambda: 1 },
    { k: 100, lambda: 1e3 },
    { k: 1, lambda: 1e-3 },
    { k: 0.7, lambda: 1e3 },
  ],
};
