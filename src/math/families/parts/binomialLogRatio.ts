import { compensatedSum } from '../../divergence/compensatedSum';
import { exactProduct, exactSum, plus, quotient, times } from '../../special/doubleDouble';
import type { DoubleDouble } from '../../special/doubleDouble';
import { log1pMinus } from '../../special/log1pMinus';
import { logDoubleDouble } from '../../special/logDoubleDouble';
import type { BinomialParams } from '../binomial';

const ONE: DoubleDouble = { hi: 1, lo: 0 };
const minus = (x: DoubleDouble, y: DoubleDouble): DoubleDouble => plus(x, { hi: -y.hi, lo: -y.lo });

function logOf({ hi, lo }: DoubleDouble): DoubleDouble {
  return plus(logDoubleDouble(hi), { hi: lo / hi, lo: 0 });
}

/**
 * log of the masses of Binomial(n, θ) over Binomial(m, φ), n ≤ m, 0 < θ, φ < 1, as a function of the outcome x ≤ n. With
 * u_i = (iφ − x)/(i(1 − φ)) it is (x − nθ)·(logit θ − logit φ) + n·KL(θ ‖ φ) + Σ_{n < i ≤ m} log(1 + u_i). What of the
 * logs is linear in x joins the first two terms, which then nearly cancel: their coefficients have 32 digits. What is
 * left is small where the two laws are near.
 * @param m few steps above n: each is multiplied out.
 * @error 1e-15 relative to the largest of the three terms that are left.
 * @source Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, ch. 3
 */
export function binomialLogRatio(p: BinomialParams, q: BinomialParams): (x: number) => number {
  const [theta, phi] = [p.theta, q.theta].map((value): DoubleDouble => ({ hi: value, lo: 0 }));
  if (!theta || !phi) return () => Number.NaN;
  const [failure, otherFailure] = [exactSum(1, -p.theta), exactSum(1, -q.theta)];
  const ofSuccess = minus(logDoubleDouble(p.theta), logDoubleDouble(q.theta));
  const ofFailure = minus(logOf(failure), logOf(otherFailure));
  const mean = exactProduct(p.trials, p.theta);
  const steps = Array.from({ length: q.trials - p.trials }, (_, i) => {
    const trials = p.trials + i + 1;
    const ownMean = exactProduct(trials, q.theta);
    const failures = times({ hi: trials, lo: 0 }, otherFailure);
    return { ownMean, failures, atMean: quotient(minus(ownMean, mean), failures), slope: quotient(ONE, failures) };
  });
  const slope = steps.reduce((sum, step) => minus(sum, step.slope), minus(ofSuccess, ofFailure));
  const perTrial = plus(times(theta, ofSuccess), times(failure, ofFailure));
  const atMean = steps.reduce((sum, step) => plus(sum, step.atMean), times({ hi: p.trials, lo: 0 }, perTrial));
  return (x) =>
    compensatedSum([
      (x - mean.hi - mean.lo) * slope.hi,
      atMean.hi,
      ...steps.map(({ ownMean, failures }) => log1pMinus((ownMean.hi - x + ownMean.lo) / failures.hi)),
    ]);
}
