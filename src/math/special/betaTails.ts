import { klTerm } from '../divergence/klTerm';
import { productDifference } from './productDifference';
import { stirlingError } from './stirlingError';

/** A place between 0 and 1, given from both ends, with its logs. */
export interface UnitPlace {
  readonly x: number;
  /** 1 − x. */
  readonly rest: number;
  readonly logX: number;
  readonly logRest: number;
}

/** Far more than any a, b below 1e9 need. */
const MOST_TERMS = 1e6;

/**
 * log of x(1 − x) times the density of Beta(a, b) at x: log(xᵃ(1 − x)ᵇ/B(a, b)), whose large terms are divergences of the coins x
 * and a/(a + b).
 * @error 3e-15 of its largest term.
 */
export function logScaledBetaDensity(a: number, b: number): (place: UnitPlace) => number {
  const s = a + b;
  const [logA, logB, logS] = [Math.log(a), Math.log(b), Math.log(s)];
  const constant = Math.log((a / s / (2 * Math.PI)) * b) / 2 - stirlingError(a) - stirlingError(b) + stirlingError(s);
  return ({ x, rest, logX, logRest }) => {
    const excess = productDifference(a, rest, b, x);
    return constant - klTerm(a, s * x, logA, logS + logX, excess) - klTerm(b, s * rest, logB, logS + logRest, -excess);
  };
}

/**
 * xᵃ(1 − x)ᵇ/B(a, b) divided by P(X ≤ x), for x up to the mean a/(a + b): the slope of log P(X ≤ x) in log(x/(1 − x)), by a continued
 * fraction and Lentz's method. From the other end for what is above the mean.
 * @param excess a·(1 − x) − b·x ≥ 0.
 * @error 2e-15 relative for a, b < 1e3, 1e-12 for 1e8.
 * @source Didonato & Morris (1992), ACM TOMS 18, 360–373, §9
 */
export function betaFraction(a: number, b: number, { x, rest }: Pick<UnitPlace, 'x' | 'rest'>, excess: number): number {
  let value = (a / (a + 1)) * (excess + 1);
  let c = value;
  let d = 0;
  for (let n = 1; n < MOST_TERMS; n++) {
    const before = a + 2 * n - 1;
    const numerator = (((a + n - 1) * x) / before) * ((n * (b - n) * x) / before) * (a + b + n - 1);
    const denominator = n + (n * (b - n) * x) / before + ((a + n) / (before + 2)) * (excess + 1 + n * (1 + rest));
    d = 1 / (denominator + numerator * d);
    c = denominator + numerator / c;
    value *= c * d;
    if (Math.abs(c * d - 1) < 2 ** -52) break;
  }
  return value;
}

/**
 * P(X ≤ x) and P(X > x) for X of the law Beta(a, b), 0 ≤ x ≤ 1: the regularized incomplete beta functions. `rest` is 1 − x, for a
 * caller who knows it better than x says.
 * @error the one on the mean's own side 1e-14 relative within 6 standard deviations for a, b < 30, 3e-14 for larger; beyond, 1e-15 of
 * its log more. The other is 1 less this one.
 */
export function betaTails(a: number, b: number): (x: number, rest?: number) => { readonly lower: number; readonly upper: number } {
  const logScaled = logScaledBetaDensity(a, b);
  return (x, rest = 1 - x) => {
    if (!(x > 0 && rest > 0)) return x > 0 ? { lower: 1, upper: 0 } : { lower: 0, upper: 1 };
    const excess = productDifference(a, rest, b, x);
    const logX = x < 0.5 ? Math.log(x) : Math.log1p(-rest);
    const logRest = rest < 0.5 ? Math.log(rest) : Math.log1p(-x);
    const scaled = Math.exp(logScaled({ x, rest, logX, logRest }));
    if (excess >= 0) {
      const lower = scaled / betaFraction(a, b, { x, rest }, excess);
      return { lower, upper: 1 - lower };
    }
    const upper = scaled / betaFraction(b, a, { x: rest, rest: x }, -excess);
    return { lower: 1 - upper, upper };
  };
}
