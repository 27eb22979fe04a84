// @ts-check

/** @typedef {{ readonly family: string, readonly params: object }} Distribution */
/** @typedef {readonly [name: string, low: number, high: number]} Range */
/**
 * @typedef {object} Pair
 * @property {string} name
 * @property {Distribution} target
 * @property {Distribution} start
 * @property {readonly [Range, Range]} axes
 */

/** @param {string} family @param {object} params @returns {Distribution} */
const law = (family, params) => ({ family, params });

const mixture = law('gaussianMixture', { weights: [0.5, 0.3, 0.2], mus: [-2.5, 2.5, 5], sigmas: [0.8, 0.8, 1.2] });
const normal = law('normal', { mu: 1, sigma: 2 });
const laplace = law('laplace', { mu: 0.3, b: 1.2 });
const gamma = law('gamma', { shape: 2.5, rate: 1 });
const logNormal = law('logNormal', { mu: 0.2, sigma: 0.6 });
const studentT = law('studentT', { nu: 4, mu: 1, sigma: 2 });
const skewNormal = law('skewNormal', { xi: 1, omega: 2, alpha: 3 });

/** @param {Distribution} target @param {Distribution} start @param {Range} first @param {Range} second @returns {Pair} */
const pair = (target, start, first, second) => ({
  name: `${start.family} (${first[0]}, ${second[0]}) / ${target.family}`,
  target,
  start,
  axes: [first, second],
});

/** A family with two free parameters, or two of its free parameters, against targets: smooth ones and some with a kink. */
export const familyPairs = [
  pair(mixture, normal, ['mu', -6, 6], ['sigma', 0.2, 5]),
  pair(laplace, normal, ['mu', -6, 6], ['sigma', 0.2, 5]),
  pair(mixture, law('laplace', { mu: 1, b: 2 }), ['mu', -6, 6], ['b', 0.2, 5]),
  pair(normal, law('laplace', { mu: 1, b: 2 }), ['mu', -6, 6], ['b', 0.2, 5]),
  pair(mixture, law('logistic', { mu: 1, s: 2 }), ['mu', -6, 6], ['s', 0.2, 5]),
  pair(laplace, law('logistic', { mu: 1, s: 2 }), ['mu', -6, 6], ['s', 0.2, 5]),
  pair(mixture, law('gumbel', { mu: 1, beta: 2 }), ['mu', -6, 6], ['beta', 0.3, 5]),
  pair(mixture, law('cauchy', { x0: 1, gamma: 2 }), ['x0', -6, 6], ['gamma', 0.2, 5]),
  pair(mixture, studentT, ['mu', -6, 6], ['sigma', 0.2, 5]),
  pair(mixture, studentT, ['nu', 1, 30], ['mu', -6, 6]),
  pair(mixture, studentT, ['nu', 1, 30], ['sigma', 0.2, 5]),
  pair(mixture, skewNormal, ['omega', 0.3, 5], ['xi', -6, 6]),
  pair(mixture, skewNormal, ['alpha', -8, 8], ['xi', -6, 6]),
  pair(mixture, skewNormal, ['omega', 0.3, 5], ['alpha', -8, 8]),
  pair(gamma, law('logNormal', { mu: 0, sigma: 1 }), ['mu', -2, 2], ['sigma', 0.1, 2]),
  pair(logNormal, law('gamma', { shape: 2, rate: 1 }), ['shape', 0.3, 12], ['rate', 0.1, 5]),
  pair(gamma, law('weibull', { k: 2, lambda: 1 }), ['k', 0.4, 4], ['lambda', 0.2, 5]),
  pair(law('uniform', { low: 0, high: 1 }), law('beta', { a: 2, b: 3 }), ['a', 0.5, 12], ['b', 0.5, 12]),
  pair(law('beta', { a: 2, b: 4 }), law('beta', { a: 2, b: 3 }), ['a', 0.5, 12], ['b', 0.5, 12]),
  pair(law('uniform', { low: -Math.PI, high: Math.PI }), law('vonMises', { mu: 1, kappa: 3 }), ['mu', -3, 3], ['kappa', 0.05, 20]),
  pair(law('vonMises', { mu: 0.5, kappa: 2 }), law('vonMises', { mu: 1, kappa: 3 }), ['mu', -3, 3], ['kappa', 0.05, 20]),
  pair(law('poisson', { rate: 6 }), law('negativeBinomial', { r: 3, p: 0.4 }), ['r', 0.2, 30], ['p', 0.1, 0.95]),
  pair(law('binomial', { trials: 10, theta: 0.4 }), law('betaBinomial', { n: 10, a: 2, b: 3 }), ['a', 0.2, 30], ['b', 0.2, 30]),
];
