import { logGammaBregman } from './logGammaBregman';
import { stirlingError } from './stirlingError';
import { ratioDivergence } from './ratioDivergence';

/** Far more than any shape below 1e9 needs: about 10·√shape. */
const MOST_TERMS = 1e6;

/** The digamma function at 1. */
const DIGAMMA_AT_1 = -0.5772156649015329;

/** Σ_{n ≥ 0} yⁿ/((α + 1)…(α + n)). */
function lowerSeries(shape: number, y: number): number {
  let term = 1;
  let sum = 1;
  for (let n = 1; n < MOST_TERMS && term > sum * 2 ** -54; n++) {
    term *= y / (shape + n);
    sum += term;
  }
  return sum;
}

/** 1/(y + 1 − α − 1(1 − α)/(y + 3 − α − 2(2 − α)/(y + 5 − α − …))), by Lentz's method. */
function upperFraction(shape: number, y: number): number {
  let denominator = y + 1 - shape;
  let c = Infinity;
  let d = 1 / denominator;
  let product = d;
  for (let n = 1; n < MOST_TERMS; n++) {
    const numerator = n * (shape - n);
    denominator += 2;
    d = 1 / (denominator + numerator * d);
    c = denominator + numerator / c;
    product *= c * d;
    if (Math.abs(c * d - 1) < 2 ** -52) break;
  }
  return product;
}

/**
 * log P(α, y) for α, y < 1, which is nearly 0 for small α: log(yᵅ/Γ(1 + α)) + log(1 + α·Σ_{n ≥ 1} (−y)ⁿ/((α + n)n!)).
 * @param logFactorial log Γ(1 + α)
 */
function logLowerOfSmall(shape: number, y: number, logFactorial: number): number {
  let [power, sum] = [1, 0];
  for (let n = 1; Math.abs(power) > 2 ** -60; n++) {
    power *= -y / n;
    sum += power / (shape + n);
  }
  return shape * Math.log(y) - logFactorial + Math.log1p(shape * sum);
}

/**
 * y times the density of Gamma(α, 1) at y.
 * @error 4e-15 relative within 5 standard deviations; beyond, 5e-16 of its log.
 */
export function scaledGammaDensity(shape: number): (y: number) => number {
  const atShape = Math.log(shape / (2 * Math.PI)) / 2 - stirlingError(shape);
  return (y) => Math.exp(atShape - shape * ratioDivergence(y, shape));
}

/**
 * P(Y ≤ y) and P(Y > y) for Y of the law Gamma(α, 1), y ≥ 0: the regularized incomplete gamma functions P(α, y), Q(α, y). @stdlib's
 * are off by up to 6e-2 for shapes from 900 on, where its continued fraction stops too early.
 * @error the smaller of the two 1e-14 relative within 6 standard deviations, 1e-12 for shapes from 500 on.
 * @source NIST Digital Library of Mathematical Functions, 8.7.1, 8.11.4, 8.9.2
 */
export function gammaTails(shape: number): (y: number) => { readonly lower: number; readonly upper: number } {
  const scaledDensity = scaledGammaDensity(shape);
  // 1 + α would have no digits of a small α
  const logFactorial = shape < 1 ? shape * DIGAMMA_AT_1 + logGammaBregman(1 + shape, 1, shape) : Number.NaN;
  return (y) => {
    if (y === Infinity) return { lower: 1, upper: 0 };
    if (shape < 1 && y < 1) {
      const logLower = logLowerOfSmall(shape, y, logFactorial);
      return { lower: Math.exp(logLower), upper: -Math.expm1(logLower) };
    }
    if (y <= shape) {
      const lower = (scaledDensity(y) / shape) * lowerSeries(shape, y);
      return { lower, upper: 1 - lower };
    }
    const upper = scaledDensity(y) * upperFraction(shape, y);
    return { lower: 1 - upper, upper };
  };
}
