import { describe, expect, it } from 'vitest';
import type { Distribution } from '../families';
import { tabulate } from '../families/tabulate';
import { kl } from '../divergence/kl';
import { renyi } from '../divergence/renyi';
import { wasserstein1 } from '../divergence/wasserstein1';
import { discretise } from '../law/discretise';
import type { DiscreteLaw, Law } from '../law/law';
import { lawOf } from '../law/lawOf';
import { alphaDivergenceOf } from './alphaDivergenceOf';
import { chiSquaredOf } from './chiSquaredOf';
import { contributionOf } from './contributionOf';
import { crossEntropyOf } from './crossEntropyOf';
import { entropyOf } from './entropyOf';
import { hellingerOf } from './hellingerOf';
import { jeffreysOf } from './jeffreysOf';
import { jensenShannonOf } from './jensenShannonOf';
import { klOf } from './klOf';
import { logRatioOf } from './logRatioOf';
import { renyiOf } from './renyiOf';
import { surpriseOf } from './surpriseOf';
import { totalVariationOf } from './totalVariationOf';
import { wasserstein1Of } from './wasserstein1Of';

const law = (family: Distribution): Law => lawOf(family);
const normal = (mu: number, sigma: number): Law => law({ family: 'normal', params: { mu, sigma } });
const uniform = (low: number, high: number): Law => law({ family: 'uniform', params: { low, high } });
const poisson = (rate: number): Law => law({ family: 'poisson', params: { rate } });
const cauchy = (x0: number, gamma: number): Law => law({ family: 'cauchy', params: { x0, gamma } });

function discretised(mu: number, sigma: number): DiscreteLaw {
  const whole = normal(mu, sigma);
  if (whole.kind === 'discrete') throw new Error('a normal is continuous');
  return discretise(whole, 0.125);
}

function expectRelative(actual: number, expected: number, tolerance = 1e-12): void {
  expect(Math.abs(actual - expected) / Math.abs(expected), `${actual} should be ${expected}`).toBeLessThan(tolerance);
}

/** R_α of two normals in closed form (Gil, Alajaji & Linder 2013). */
function renyiOfNormals(alpha: number, p: readonly [number, number], q: readonly [number, number]): number {
  const variance = (1 - alpha) * p[1] ** 2 + alpha * q[1] ** 2;
  const ofPlaces = (alpha * (p[0] - q[0]) ** 2) / (2 * variance);
  return ofPlaces + Math.log(q[1] / p[1]) + Math.log(q[1] ** 2 / variance) / (2 * (alpha - 1));
}

/** The same law, of no family: what is asked of it is integrated. */
const nameless = (one: Law): Law => ({ ...one, distribution: null });

describe('two normals', () => {
  const [p, q] = [normal(0, 1), normal(1.5, 1.25)];

  it.each([0.1, 0.5, 0.9, 1.1, 2, 2.7])('have the Rényi divergence of order %f that the closed form gives', (alpha) => {
    for (const [one, other, method] of [[p, q, 'closed form'], [nameless(p), nameless(q), 'quadrature']] as const) {
      const quantity = renyiOf(one, other, alpha);
      expectRelative(quantity.value, renyiOfNormals(alpha, [0, 1], [1.5, 1.25]), 1e-11);
      expect(quantity.method).toBe(method);
    }
  });

  it('have log(1 + χ²) of order 2, and −2·log(1 − Hellinger²) of order ½', () => {
    expectRelative(Math.log1p(chiSquaredOf(p, q).value), renyiOfNormals(2, [0, 1], [1.5, 1.25]), 1e-11);
    expectRelative(-2 * Math.log1p(-(hellingerOf(p, q).value ** 2)), renyiOfNormals(0.5, [0, 1], [1.5, 1.25]), 1e-11);
  });

  it('far apart have a Rényi divergence whose integral is tiny or huge', () => {
    const [near, far] = [nameless(normal(0, 1)), nameless(normal(20, 1))];
    expectRelative(renyiOf(near, far, 0.5).value, 100, 1e-10);
    expectRelative(renyiOf(near, far, 1.5).value, 300, 1e-10);
  });

  it('of order 1 have the KL, and Jeffreys the sum of both', () => {
    expect(renyiOf(p, q, 1)).toEqual(klOf(p, q));
    expect(jeffreysOf(p, q).value).toBe(klOf(p, q).value + klOf(q, p).value);
  });

  it('have an α-divergence that tends to the KL', () => {
    expectRelative(alphaDivergenceOf(p, q, 1 + 1e-9).value, klOf(p, q).value, 1e-7);
  });

  it('of one width are apart by the shift (W₁), and by erf(shift/√8) (TV)', () => {
    expectRelative(wasserstein1Of(normal(0, 2), normal(3, 2)).value, 3, 1e-11);
    // 2·Φ(3/4) − 1
    expectRelative(totalVariationOf(normal(0, 2), normal(3, 2)).value, 0.5467452952462636, 1e-11);
  });

  it('have an infinite χ², in both tails, where p is wider than √2 q: told from the tails alone', () => {
    const { value, errorBound, infiniteOn } = chiSquaredOf(normal(0, 1.5), normal(0.5, 1));
    expect([value, errorBound]).toEqual([Infinity, 0]);
    expect(infiniteOn).toEqual([
      { low: -Infinity, high: 0, tail: 'low' },
      { low: 0.5, high: Infinity, tail: 'high' },
    ]);
    expect(chiSquaredOf(normal(0, 1.4), normal(0.5, 1)).value).toBeLessThan(Infinity);
  });
});

describe('other laws in closed form', () => {
  it('Poissons have Hellinger² = 1 − exp(−(√a − √b)²/2) and χ² = exp((a − b)²/b) − 1', () => {
    const [p, q] = [poisson(3), poisson(5)];
    expectRelative(hellingerOf(p, q).value ** 2, -Math.expm1(-((Math.sqrt(3) - Math.sqrt(5)) ** 2) / 2));
    expectRelative(chiSquaredOf(p, q).value, Math.expm1(4 / 5));
    expect(hellingerOf(p, q).method).toBe('sum');
  });

  it('a Cauchy moved along the line is at W₁ = the way, though it has no mean; a wider one is infinitely far', () => {
    expectRelative(wasserstein1Of(cauchy(0, 1), cauchy(3, 1)).value, 3, 1e-4);
    const { value, infiniteOn } = wasserstein1Of(cauchy(0, 1), cauchy(0, 2));
    expect([value, infiniteOn.length]).toEqual([Infinity, 2]);
    expect(wasserstein1Of(cauchy(0, 1), normal(0, 1)).value).toBe(Infinity);
  });

  it('a Cauchy under a normal has an infinite KL and χ², but a finite JS, TV and Hellinger', () => {
    const [p, q] = [cauchy(0, 1), normal(0, 1)];
    for (const quantity of [klOf, crossEntropyOf, chiSquaredOf]) expect(quantity(p, q)).toMatchObject({ value: Infinity, errorBound: 0 });
    for (const quantity of [jensenShannonOf, totalVariationOf, hellingerOf]) {
      expect(quantity(p, q).value).toBeGreaterThan(0.05);
      expect(quantity(p, q).value).toBeLessThan(0.7);
    }
    expect(klOf(q, p).value).toBeLessThan(1);
  });

  it('a Student tail has a finite cross-entropy from a Laplace model exactly where it has a mean', () => {
    const laplace = law({ family: 'laplace', params: { mu: 0, b: 1 } });
    const student = (nu: number): Law => law({ family: 'studentT', params: { nu, mu: 0, sigma: 1 } });
    expect(klOf(student(1), laplace).value).toBe(Infinity);
    expect(klOf(student(1.1), laplace).value).toBeLessThan(Infinity);
  });

  it('disjoint supports are as far apart as can be', () => {
    const [p, q] = [uniform(0, 1), uniform(2, 3)];
    expectRelative(jensenShannonOf(p, q).value, Math.LN2);
    expect(totalVariationOf(p, q).value).toBeCloseTo(1, 14);
    expect(hellingerOf(p, q).value).toBeCloseTo(1, 14);
    expectRelative(wasserstein1Of(p, q).value, 2);
    expect(renyiOf(p, q, 0.5).value).toBe(Infinity);
    expect(jeffreysOf(p, q)).toMatchObject({
      value: Infinity,
      errorBound: 0,
      infiniteOn: [
        { low: 0, high: 1 },
        { low: 2, high: 3 },
      ],
    });
  });
});

describe('discrete laws', () => {
  const [p, q] = [
    { family: 'binomial', params: { trials: 9, theta: 0.4 } },
    { family: 'discreteUniform', params: { low: 0, high: 9 } },
  ] as const;
  const [pmfP, pmfQ] = [tabulate(p, 10), tabulate(q, 10)];

  it('have the quantities of their pmfs', () => {
    expectRelative(klOf(law(p), law(q)).value, kl(pmfP, pmfQ).value, 4e-15);
    expectRelative(renyiOf(law(p), law(q), 3).value, renyi(pmfP, pmfQ, 3).value, 1e-13);
    expectRelative(wasserstein1Of(law(p), law(q)).value, wasserstein1(pmfP, pmfQ).value, 1e-13);
  });

  it('have contributions that sum to the KL, surprises and log-ratios', () => {
    const contribution = contributionOf(law(p), law(q));
    const total = Array.from({ length: 10 }, (_, x) => contribution(x)).reduce((sum, term) => sum + term, 0);
    expectRelative(total, klOf(law(p), law(q)).value);
    expect(surpriseOf(law(p))(3)).toBe(-(pmfP.logProbs[3] ?? 0));
    expectRelative(logRatioOf(law(p), law(q))(3), (pmfP.logProbs[3] ?? 0) - (pmfQ.logProbs[3] ?? 0));
  });

  it('off a support have the infinities that the four cases of zero ask for', () => {
    const [few, many] = [law({ family: 'binomial', params: { trials: 3, theta: 0.5 } }), law(p)];
    const [ratio, back] = [logRatioOf(few, many), logRatioOf(many, few)];
    expect([ratio(5), back(5), ratio(20)]).toEqual([-Infinity, Infinity, 0]);
    const [contribution, contributionBack] = [contributionOf(few, many), contributionOf(many, few)];
    expect([contribution(5), contributionBack(5), contribution(20)]).toEqual([0, Infinity, 0]);
    expect(surpriseOf(few)(5)).toBe(Infinity);
  });

  it('name the outcomes, or the tail of outcomes, that the model lacks', () => {
    const three = law({ family: 'binomial', params: { trials: 3, theta: 0.5 } });
    expect(klOf(law(p), three)).toMatchObject({ value: Infinity, infiniteAt: [4, 5, 6, 7, 8, 9], infiniteOn: [] });
    expect(klOf(poisson(2), three)).toMatchObject({ value: Infinity, infiniteAt: [], infiniteOn: [{ low: 4, high: Infinity }] });
    expect(klOf(three, poisson(2)).value).toBeLessThan(1);
  });

  it('without a low end are summed like any other: laws of bins of one width approach the KL of the densities', () => {
    const [narrow, wide] = [discretised(0, 1), discretised(0.4, 1.5)];
    expect(narrow.support).toEqual({ low: -Infinity, high: Infinity });
    const ofDensities = klOf(normal(0, 1), normal(0.4, 1.5)).value;
    // Bins cannot tell more than what was put into them.
    expect(klOf(narrow, wide).value).toBeLessThan(ofDensities);
    expectRelative(klOf(narrow, wide).value, ofDensities, 2e-3);
    expect(klOf(poisson(2), narrow).value).toBeGreaterThan(1);
    expect(klOf(narrow, poisson(2))).toMatchObject({ value: Infinity, infiniteOn: [{ low: -Infinity, high: -1 }] });
  });

  it('with bulks far apart are summed over both and the valley between', () => {
    const narrow = law({ family: 'binomial', params: { trials: 5000, theta: 0.9 } });
    const wide = law({ family: 'betaBinomial', params: { n: 5000, a: 1, b: 1 } });
    expectRelative(klOf(narrow, wide).value, Math.log(5001) - entropyOf(narrow).value);
  });
});

describe('bad input', () => {
  it('a mass and a density are not compared', () => {
    const pair = [poisson(2), normal(0, 1)] as const;
    const quantities = [klOf, crossEntropyOf, jeffreysOf, jensenShannonOf, totalVariationOf, hellingerOf, chiSquaredOf, wasserstein1Of, logRatioOf, contributionOf];
    for (const quantity of quantities) expect(() => quantity(...pair)).toThrow(/^p and q must both be discrete or both continuous/);
    expect(() => renyiOf(...pair, 2)).toThrow(RangeError);
  });

  it.each([0, -1, Infinity, Number.NaN])('an order of %f is refused', (alpha) => {
    expect(() => renyiOf(normal(0, 1), normal(1, 1), alpha)).toThrow(/^alpha must be positive and finite/);
    expect(() => alphaDivergenceOf(normal(0, 1), normal(1, 1), alpha)).toThrow(/^alpha must be positive and finite/);
  });
});
