import { exactProduct } from '../../special/doubleDouble';
import { logRisingRatio } from '../../special/logRisingRatio';
import type { BetaBinomialParams } from '../betaBinomial';

/** Up to here the ratio is multiplied out, which costs n logs an outcome but never cancels. */
const LARGEST_PRODUCT = 200;

/** Σ_{n ≤ i < m} of log P(X = x | i, a, b) − log P(X = x | i + 1, a, b). */
function ofFewerTrials(n: number, { n: m, a, b }: BetaBinomialParams, x: number): number {
  let sum = 0;
  for (let i = n; i < m; i++) sum += Math.log1p(((i + 1) * a - x * (a + b - 1)) / ((i + 1) * (b + i - x)));
  return sum;
}

/**
 * log of Π (a + i) Π (b + j) / Π (a + b + m) over the same of q. Each of the n factors below is paired with one above that
 * is about as far on its way, so that the quotient of the two changes as little as the whole.
 */
function ofProducts(p: BetaBinomialParams, q: BetaBinomialParams): (x: number) => number {
  const [onA, onB] = [p.a - q.a, p.b - q.b];
  const onTotal = onA + onB;
  const [up, down] = [exactProduct(onA, q.b), exactProduct(onB, q.a)];
  // a_p·b_q − a_q·b_p
  const cross = up.hi - down.hi + (up.lo - down.lo);
  const total = p.a + p.b;
  return (x) => {
    let [i, j, sum] = [0, 0, 0];
    for (let m = 0; m < p.n; m++) {
      const isFirst = i < x && (j >= p.n - x || i * q.b <= j * q.a);
      const change = isFirst ? cross + (m * onA - i * onTotal) : m * onB - j * onTotal - cross;
      sum += Math.log1p(change / ((isFirst ? q.a + i++ : q.b + j++) * (total + m)));
    }
    return sum;
  };
}

/**
 * log p(x) − log q(x) of two beta-binomials near each other, with at most as many trials in p as in q; −Infinity off the
 * support of p. Multiplied out for n ≤ 200, by differences of log Γ beyond.
 * @error such that the KL is good to 2e-15 for n ≤ 200; beyond, to 1e-15 · (1 + (a + b)/n) where a and b are large and in
 * nearly the same ratio for both.
 * @source Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, §6.2.2
 */
export function betaBinomialLogRatio(p: BetaBinomialParams, q: BetaBinomialParams): (x: number) => number {
  const [onA, onB] = [p.a - q.a, p.b - q.b];
  const ofTotal = logRisingRatio(p.n, p.a + p.b, q.a + q.b, onA + onB);
  const ofGammas = (x: number): number =>
    logRisingRatio(x, p.a, q.a, onA) + logRisingRatio(p.n - x, p.b, q.b, onB) - ofTotal;
  const ofShapes = p.n <= LARGEST_PRODUCT ? ofProducts(p, q) : ofGammas;
  return (x) => (x > p.n ? -Infinity : ofShapes(x) + ofFewerTrials(p.n, q, x));
}
