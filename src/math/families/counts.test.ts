import { describe, expect, it } from 'vitest';
import { compensatedSum } from '../divergence/compensatedSum';
import { bernoulli } from './bernoulli';
import { betaBinomial } from './betaBinomial';
import { binomial } from './binomial';
import type { DiscreteFamily } from './family';
import { geometric } from './geometric';
import { negativeBinomial } from './negativeBinomial';
import { poisson } from './poisson';

const outcomes = (count: number): readonly number[] => Array.from({ length: count }, (_, x) => x);

/** Σ p·(l − 1 + e^(−l)) over the outcomes, l the log-ratio: the KL as the generic sum takes it. */
function klBySum<Params>(family: DiscreteFamily<Params>, p: Params, q: Params, count: number): number {
  const [logProb, logRatio] = [family.logProb(p), family.logRatio?.(p, q)];
  const terms = outcomes(count).map((x) => {
    const ratio = logRatio?.(x) ?? Number.NaN;
    const small = (ratio * ratio) / 2 - ratio ** 3 / 6 + ratio ** 4 / 24;
    return Math.exp(logProb(x)) * (Math.abs(ratio) < 1e-4 ? small : ratio + Math.expm1(-ratio));
  });
  return compensatedSum(terms);
}

/** Relative; logs of masses that are equal but for rounding. */
function expectSameMasses(one: (x: number) => number, other: (x: number) => number, count: number): void {
  for (const x of outcomes(count)) {
    const [actual, expected] = [one(x), other(x)];
    if (expected === -Infinity) expect(actual).toBe(-Infinity);
    else expect(Math.abs(actual - expected)).toBeLessThanOrEqual(4e-15 * Math.max(1, Math.abs(expected)));
  }
}

describe('special members', () => {
  it('a binomial and a beta-binomial of one trial are Bernoulli', () => {
    for (const p of [0, 1e-300, 0.25, 0.75, 1]) {
      expectSameMasses(binomial.logProb({ trials: 1, theta: p }), bernoulli.logProb({ p }), 3);
    }
    expectSameMasses(betaBinomial.logProb({ n: 1, a: 3e5, b: 1e5 }), bernoulli.logProb({ p: 0.75 }), 3);
  });

  it('a beta-binomial with a = b = 1 is uniform', () => {
    for (const n of [1, 10, 5000]) {
      expectSameMasses(betaBinomial.logProb({ n, a: 1, b: 1 }), () => -Math.log(n + 1), n + 1);
    }
  });

  it('a negative binomial with r = 1 is geometric', () => {
    for (const p of [1e-6, 0.3, 1 - 2 ** -40, 1]) {
      expectSameMasses(negativeBinomial.logProb({ r: 1, p }), geometric.logProb({ p }), 300);
    }
  });

  it('two Poisson counts are binomial given their sum', () => {
    const [first, second, sum] = [3, 5, 8].map((rate) => poisson.logProb({ rate }));
    const given = binomial.logProb({ trials: 100, theta: 3 / 8 });
    for (const x of outcomes(101)) {
      const conditional = (first?.(x) ?? 0) + (second?.(100 - x) ?? 0) - (sum?.(100) ?? 0);
      expect(Math.abs(conditional - given(x))).toBeLessThan(1e-12);
    }
  });

  it('are point masses at the ends of their parameters', () => {
    expect(outcomes(3).map(poisson.logProb({ rate: 0 }))).toEqual([0, -Infinity, -Infinity]);
    expect(outcomes(3).map(geometric.logProb({ p: 1 }))).toEqual([0, -Infinity, -Infinity]);
    expect(outcomes(3).map(negativeBinomial.logProb({ r: 2.5, p: 1 }))).toEqual([0, -Infinity, -Infinity]);
    expect([geometric.entropy?.({ p: 1 }), bernoulli.entropy?.({ p: 1 }), bernoulli.entropy?.({ p: 0 })]).toEqual([0, 0, 0]);
    expect([geometric.quantile?.({ p: 1 })(0.999), geometric.cdf?.({ p: 1 })(0)]).toEqual([0, 1]);
  });
});

it('masses sum to 1, in large members as in small ones', () => {
  const [mean, width] = [1e6, 1e3];
  const from = mean - 10 * width;
  const masses = (prob: ((x: number) => number) | undefined): Float64Array =>
    Float64Array.from({ length: 20 * width }, (_, i) => prob?.(from + i) ?? Number.NaN);
  expect(Math.abs(compensatedSum(masses(poisson.prob?.({ rate: mean }))) - 1)).toBeLessThan(2e-15);
  expect(Math.abs(compensatedSum(masses(binomial.prob?.({ trials: 4e6, theta: 0.25 }))) - 1)).toBeLessThan(2e-15);
  expect(Math.abs(compensatedSum(masses(negativeBinomial.prob?.({ r: 4e6, p: 0.8 }))) - 1)).toBeLessThan(2e-15);
  const overdispersed = betaBinomial.prob?.({ n: 1000, a: 1e-3, b: 2e-3 });
  const sum = compensatedSum(outcomes(1001).map((x) => overdispersed?.(x) ?? Number.NaN));
  expect(Math.abs(sum - 1)).toBeLessThan(2e-15);
});

it('a mass that is nearly all there is beside 0 keeps its digits, however small', () => {
  const small = 1e-200;
  for (const [actual, expected] of [
    [poisson.prob?.({ rate: small })(1), small],
    [binomial.prob?.({ trials: 7, theta: small })(1), 7 * small],
    [binomial.prob?.({ trials: 1, theta: small })(1), small],
    [negativeBinomial.prob?.({ r: small, p: 0.25 })(3), small * 0.75 ** 3 / 3],
    [betaBinomial.prob?.({ n: 4, a: small, b: 1 })(2), small * 0.5],
  ]) {
    expect(Math.abs((actual ?? Number.NaN) / (expected ?? Number.NaN) - 1)).toBeLessThan(3e-15);
  }
});

describe('KL', () => {
  it('is infinite where a mass is missing, null where there is no closed form', () => {
    expect(poisson.kl?.({ rate: 1 }, { rate: 0 })).toBe(Infinity);
    expect(poisson.kl?.({ rate: 0 }, { rate: 2.5 })).toBe(2.5);
    expect(geometric.kl?.({ p: 0.5 }, { p: 1 })).toBe(Infinity);
    expect(negativeBinomial.kl?.({ r: 2, p: 0.5 }, { r: 3, p: 1 })).toBe(Infinity);
    expect(negativeBinomial.kl?.({ r: 2, p: 1 }, { r: 3, p: 0.5 })).toBeCloseTo(3 * Math.LN2, 15);
    expect(negativeBinomial.kl?.({ r: 2, p: 0.5 }, { r: 3, p: 0.5 })).toBeNull();
    expect(binomial.kl?.({ trials: 4, theta: 0.5 }, { trials: 3, theta: 0.5 })).toBe(Infinity);
    expect(binomial.kl?.({ trials: 4, theta: 0 }, { trials: 3, theta: 0.5 })).toBeCloseTo(3 * Math.LN2, 15);
    expect(binomial.kl?.({ trials: 3, theta: 0.5 }, { trials: 4, theta: 0.5 })).toBeNull();
    expect(betaBinomial.kl?.({ n: 4, a: 1, b: 1 }, { n: 3, a: 1, b: 1 })).toBe(Infinity);
    expect(betaBinomial.kl?.({ n: 4, a: 1, b: 1 }, { n: 4, a: 1, b: 2 })).toBeNull();
  });

  it.each([0.4, 1e-6, 1e-9, 1e-13])('in closed form is the sum, for chances that differ by %s of themselves', (share) => {
    const [p, q] = [0.3, 0.3 * (1 + share)];
    const closed = negativeBinomial.kl?.({ r: 2.5, p }, { r: 2.5, p: q }) ?? Number.NaN;
    expect(Math.abs(klBySum(negativeBinomial, { r: 2.5, p }, { r: 2.5, p: q }, 400) / closed - 1)).toBeLessThan(1e-14);
    const ofTrials = binomial.kl?.({ trials: 900, theta: p }, { trials: 900, theta: q }) ?? Number.NaN;
    const summed = klBySum(binomial, { trials: 900, theta: p }, { trials: 900, theta: q }, 901);
    expect(Math.abs(summed / ofTrials - 1)).toBeLessThan(1e-14);
  });

  it.each([1e-9, 1e-13])('of members that differ by %s of themselves is half their difference squared by the Fisher information', (share) => {
    const expectHalfInformation = <Params>(family: DiscreteFamily<Params>, p: Params, q: Params, moves: readonly number[], count: number): void => {
      const information = family.fisherInformation?.(p) ?? [];
      const half = compensatedSum(information.flatMap((row, i) => row.map((entry, j) => (entry * (moves[i] ?? 0) * (moves[j] ?? 0)) / 2)));
      expect(Math.abs(klBySum(family, p, q, count) / half - 1)).toBeLessThan(10 * share + 1e-12);
    };
    const [shape, other] = [5.5 * (1 + share), 2 * (1 + share)];
    expectHalfInformation(negativeBinomial, { r: 5.5, p: 0.4 }, { r: shape, p: 0.4 }, [shape - 5.5, 0], 400);
    for (const n of [40, 400]) {
      expectHalfInformation(betaBinomial, { n, a: 5.5, b: 2 }, { n, a: shape, b: 2 }, [shape - 5.5, 0], n + 1);
      expectHalfInformation(betaBinomial, { n, a: 5.5, b: 2 }, { n, a: shape, b: other }, [shape - 5.5, other - 2], n + 1);
    }
  });
});

describe('a log-ratio', () => {
  it('is the difference of the logs, also across numbers of trials', () => {
    const expectDifference = <Params>(family: DiscreteFamily<Params>, p: Params, q: Params, count: number): void => {
      const [logP, logQ, ratio] = [family.logProb(p), family.logProb(q), family.logRatio?.(p, q)];
      for (const x of outcomes(count)) {
        expect(Math.abs((ratio?.(x) ?? Number.NaN) - (logP(x) - logQ(x)))).toBeLessThan(1e-12);
      }
    };
    expectDifference(binomial, { trials: 50, theta: 0.3 }, { trials: 53, theta: 0.4 }, 51);
    expectDifference(binomial, { trials: 50, theta: 0.3 }, { trials: 500, theta: 0.4 }, 51);
    expectDifference(betaBinomial, { n: 50, a: 2, b: 3 }, { n: 53, a: 2.5, b: 2.8 }, 51);
    expectDifference(betaBinomial, { n: 250, a: 2, b: 3 }, { n: 253, a: 2.5, b: 2.8 }, 251);
    expectDifference(betaBinomial, { n: 50, a: 2, b: 3 }, { n: 53, a: 20, b: 0.1 }, 51);
    expectDifference(negativeBinomial, { r: 3, p: 0.3 }, { r: 4, p: 0.4 }, 90);
    expectDifference(negativeBinomial, { r: 3, p: 0.3 }, { r: 40, p: 0.4 }, 90);
  });

  it('is −Infinity where only q has mass', () => {
    expect(binomial.logRatio?.({ trials: 3, theta: 0.5 }, { trials: 4, theta: 0.5 })(4)).toBe(-Infinity);
    expect(betaBinomial.logRatio?.({ n: 3, a: 1, b: 1 }, { n: 4, a: 1, b: 1 })(4)).toBe(-Infinity);
    expect(betaBinomial.logRatio?.({ n: 3, a: 1, b: 1 }, { n: 400, a: 1, b: 1 })(4)).toBe(-Infinity);
  });
});

it.each([
  [2.5, 0.3],
  [0.01, 0.05],
  [400, 0.2],
])('the information on r = %f of a negative binomial is the mean square of its score', (r, p) => {
  const [prob, score] = [negativeBinomial.prob?.({ r, p }), negativeBinomial.score?.({ r, p })];
  const squares = outcomes(4000).map((x) => (prob?.(x) ?? Number.NaN) * (score?.(x)[0] ?? Number.NaN) ** 2);
  const information = negativeBinomial.fisherInformation?.({ r, p })[0]?.[0] ?? Number.NaN;
  expect(Math.abs(compensatedSum(squares) / information - 1)).toBeLessThan(1e-11);
});

it('the information on r is ψ′(r) where p is so small that it has a tail of millions', () => {
  // ψ′(1) = π²/6, less E[ψ′(1 + X)] of the order of p·log(1/p).
  const information = negativeBinomial.fisherInformation?.({ r: 1, p: 1e-9 })[0]?.[0] ?? Number.NaN;
  expect(Math.abs(information - Math.PI ** 2 / 6)).toBeLessThan(1e-7);
});

it('the cdf of a negative binomial and of a geometric is the sum of its masses', () => {
  for (const [cdf, prob] of [
    [negativeBinomial.cdf?.({ r: 2.5, p: 0.1 }), negativeBinomial.prob?.({ r: 2.5, p: 0.1 })],
    [geometric.cdf?.({ p: 0.1 }), geometric.prob?.({ p: 0.1 })],
  ]) {
    for (const x of [0, 1, 7, 40, 200]) {
      expect(cdf?.(x)).toBeCloseTo(compensatedSum(outcomes(x + 1).map((k) => prob?.(k) ?? Number.NaN)), 13);
    }
  }
});

it('a quantile is the least outcome that reaches the level', () => {
  for (const level of [0.05, 0.3, 0.5, 0.999]) {
    for (const p of [0.013, 0.2, 0.97]) {
      for (const [cdf, quantile] of [
        [geometric.cdf?.({ p }), geometric.quantile?.({ p })],
        [negativeBinomial.cdf?.({ r: 7.5, p }), negativeBinomial.quantile?.({ r: 7.5, p })],
      ]) {
        const x = quantile?.(level) ?? Number.NaN;
        expect(cdf?.(x)).toBeGreaterThanOrEqual(level);
        expect(cdf?.(x - 1)).toBeLessThan(level);
      }
    }
  }
});

it.each([
  [() => bernoulli.logProb({ p: 1.5 }), /^p must be between 0 and 1/],
  [() => geometric.logProb({ p: 0 }), /^p must be positive/],
  [() => geometric.logProb({ p: 1.5 }), /^p must be between 0 and 1/],
  [() => poisson.logProb({ rate: -1 }), /^rate must be finite and ≥ 0/],
  [() => poisson.logProb({ rate: Infinity }), /^rate must be finite and ≥ 0/],
  [() => negativeBinomial.logProb({ r: 0, p: 0.5 }), /^r must be positive/],
  [() => negativeBinomial.logProb({ r: 1, p: 0 }), /^p must be positive/],
  [() => betaBinomial.logProb({ n: 0, a: 1, b: 1 }), /^n must be an integer of at least 1/],
  [() => betaBinomial.logProb({ n: 3, a: 1, b: 0 }), /^b must be positive/],
])('bad parameters are refused by name (%#)', (call, message) => {
  expect(call).toThrow(message);
});
