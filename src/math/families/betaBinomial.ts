import { compensatedSum } from '../divergence/compensatedSum';
import type { SymmetricMatrix } from '../linear/symmetricMatrix';
import type { Vector } from '../linear/vector';
import { digammaDifference } from '../special/digammaDifference';
import { exactProduct } from '../special/doubleDouble';
import { logRisingRatio } from '../special/logRisingRatio';
import type { DiscreteFamily, Parameter } from './family';
import { betaBinomialLogRatio } from './parts/betaBinomialLogRatio';
import { negativeBinomialMass } from './parts/negativeBinomialMass';
import { logMassOf, massOf, NO_MASS } from './parts/saddlePoint';
import type { SaddlePoint } from './parts/saddlePoint';
import { requireInteger, requirePositive } from './requireParameter';
import { identity, logarithm } from './transform';

export interface BetaBinomialParams {
  readonly n: number;
  readonly a: number;
  readonly b: number;
}

/** So many steps from n to another n are multiplied out; past them the two laws are not near. */
const MOST_STEPS = 100;

const isOutcome = (x: number, n: number): boolean => Number.isInteger(x) && x >= 0 && x <= n;

/** Up to here the mass at an end is multiplied out. */
const LARGEST_PRODUCT = 1000;

/** log of Π (b + i)/(a + b + i) over 0 ≤ i < n, for a ≤ b: the mass may be nearly 1, where other logs nearly cancel. */
function logOfEnd(n: number, b: number, a: number): number {
  if (n > LARGEST_PRODUCT) return logRisingRatio(n, b, a + b, -a);
  let sum = 0;
  for (let i = n - 1; i >= 0; i--) sum += Math.log1p(-a / (a + b + i));
  return sum;
}

/**
 * Two negative binomial counts with r = a, b and any common p, given that their sum is n; here the p that makes n the mean
 * of the sum, so that the mass divided by is at its mode.
 */
function saddlePointOf({ n, a, b }: BetaBinomialParams): (x: number) => SaddlePoint {
  const r = a + b;
  const [p, failure] = [r / (r + n), n / (r + n)];
  const total = negativeBinomialMass(n, r, p, failure, 0);
  const mayBeAll = (other: number): boolean => 2 * other <= r && (n <= LARGEST_PRODUCT || other <= n);
  return (x) => {
    if (x === 0 && mayBeAll(a)) return { factor: 1, exponent: logOfEnd(n, b, a) };
    if (x === n && mayBeAll(b)) return { factor: 1, exponent: logOfEnd(n, a, b) };
    const [up, down] = [exactProduct(x, b), exactProduct(n - x, a)];
    const excess = (up.hi - down.hi + (up.lo - down.lo)) / (r + n);
    const first = negativeBinomialMass(x, a, p, failure, excess);
    const second = negativeBinomialMass(n - x, b, p, failure, -excess);
    return {
      factor: (first.factor * second.factor) / total.factor,
      exponent: first.exponent + second.exponent - total.exponent,
    };
  };
}

function saddlePoint(params: BetaBinomialParams): (x: number) => SaddlePoint {
  requireInteger('n', params.n, 1);
  requirePositive('a', params.a);
  requirePositive('b', params.b);
  const at = saddlePointOf(params);
  return (x) => (isOutcome(x, params.n) ? at(x) : NO_MASS);
}

function logProb(params: BetaBinomialParams): (x: number) => number {
  const at = saddlePoint(params);
  return (x) => logMassOf(at(x));
}

const scoreOf =
  ({ n, a, b }: BetaBinomialParams): ((x: number) => Vector) =>
  (x) => {
    const ofTotal = digammaDifference(a + b + n, a + b, n);
    return [
      (x === 0 ? 0 : digammaDifference(a + x, a, x)) - ofTotal,
      (x === n ? 0 : digammaDifference(b + n - x, b, n - x)) - ofTotal,
    ];
  };

function information(params: BetaBinomialParams): SymmetricMatrix {
  const [at, score] = [saddlePointOf(params), scoreOf(params)];
  const terms = Array.from({ length: params.n + 1 }, (_, x) => {
    const [onA = 0, onB = 0] = score(x);
    const mass = massOf(at(x));
    return [mass * onA * onA, mass * onA * onB, mass * onB * onB];
  });
  const [aa = 0, ab = 0, bb = 0] = [0, 1, 2].map((i) => compensatedSum(terms.map((row) => row[i] ?? 0)));
  return [
    [aa, ab],
    [ab, bb],
  ];
}

const shape = (symbol: string, start: number): Parameter => ({
  symbol,
  domain: { low: 0, high: Infinity, open: true },
  slider: { min: 0.1, max: 30, step: 0.01 },
  start,
  unconstrained: logarithm,
});

/**
 * Beta-binomial(n, a, b): P(X = x) = C(n, x) B(x + a, n − x + b)/B(a, b) for x = 0, …, n: a binomial whose chance of success
 * is Beta(a, b). Parameters: trials n (integer ≥ 1), a > 0, b > 0. Fisher information: the finite sum.
 * @throws RangeError naming `n`, `a` or `b`.
 * @error logProb 5 ulp; prob (|log| + 8) · 2⁻⁵³ relative; logRatio as `betaBinomialLogRatio`.
 * @source Johnson, Kemp & Kotz (2005), Univariate Discrete Distributions, §6.2.2; masses as in Loader (2000), Fast and
 * Accurate Computation of Binomial Probabilities
 */
export const betaBinomial: DiscreteFamily<BetaBinomialParams> = {
  kind: 'discrete',
  example: { n: 10, a: 2, b: 3 },
  parameters: {
    n: {
      symbol: 'n',
      domain: { low: 1, high: Number.MAX_SAFE_INTEGER, open: false },
      integer: true,
      slider: { min: 1, max: 63, step: 1 },
      start: 10,
      unconstrained: identity,
    },
    a: shape('a', 2),
    b: shape('b', 3),
  },
  free: ['a', 'b'],
  support: ({ n }) => ({ low: 0, high: n }),
  logProb,
  prob: (params) => {
    const at = saddlePoint(params);
    return (x) => massOf(at(x));
  },
  saddlePoint,
  mean: ({ n, a, b }) => (n * a) / (a + b),
  variance: ({ n, a, b }) => (((n * a) / (a + b)) * (b / (a + b)) * (a + b + n)) / (a + b + 1),
  kl: (p, q) => {
    if (p.n > q.n) return Infinity;
    return p.n === q.n && p.a === q.a && p.b === q.b ? 0 : null;
  },
  logRatio: (p, q) => {
    const [onA, onB] = [p.a - q.a, p.b - q.b];
    const areNear = Math.abs(onA) <= q.a / 2 && Math.abs(onB) <= q.b / 2;
    if (!areNear || p.n > q.n || q.n - p.n > MOST_STEPS) {
      const [logP, logQ] = [logProb(p), logProb(q)];
      return (x) => (logP(x) === -Infinity ? -Infinity : logP(x) - logQ(x));
    }
    return betaBinomialLogRatio(p, q);
  },
  score: scoreOf,
  fisherInformation: information,
};
