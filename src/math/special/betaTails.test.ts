import { expect, it } from 'vitest';
import { betaQuantile } from './betaQuantile';
import { betaTails } from './betaTails';

/** a, b, x, P(X ≤ x), P(X > x): sums of positive terms with 50 digits (mpmath). */
const reference: readonly (readonly [a: number, b: number, x: number, lower: number, upper: number])[] = [
  [0.5, 0.5, 0.1, 0.20483276469913345, 0.7951672353008665],
  [2, 3.5, 0.3, 0.4117025023425648, 0.5882974976574352],
  [2, 3.5, 0.9, 0.9986876547710302, 0.0013123452289698764],
  [0.05, 0.05, 1e-06, 0.2515561737591043, 0.7484438262408958],
  [0.05, 0.05, 0.7, 0.5197816719941898, 0.4802183280058102],
  [12, 3, 0.5, 0.0064697265625, 0.9935302734375],
  [12, 3, 0.99, 0.9996648583214506, 0.00033514167854939816],
  [1, 1, 0.25, 0.25, 0.75],
  [0.1, 1000, 1e-09, 0.2640217715208574, 0.7359782284791426],
  [1000, 0.1, 0.9, 2.8885480176436502e-49, 1],
  [300, 200, 0.55, 0.011853654379737195, 0.9881463456202628],
  [300, 200, 0.75, 0.9999999999998983, 1.0169531065276603e-13],
  [10000, 5000, 0.66, 0.041968085837987675, 0.9580319141620123],
  [10000, 5000, 0.7, 1, 5.802340909998209e-19],
  [20, 0.16, 0.98, 0.118469603766594, 0.881530396233406],
  [2.5, 0.5, 1e-100, 3.3953054526271006e-251, 1],
];

it.each(reference)('Beta(%d, %d) has the tails at %d that 50 digits give', (a, b, x, lower, upper) => {
  const found = betaTails(a, b)(x);
  expect(Math.min(found.lower, found.upper) / Math.min(lower, upper) - 1).toBeCloseTo(0, 13);
  expect(found.lower + found.upper).toBeCloseTo(1, 14);
});

it('is symmetric, takes 1 − x finer than x says it, and has its ends right', () => {
  expect(betaTails(2, 3)(0.25).lower).toBe(betaTails(3, 2)(0.75).upper);
  // P(X > x) = (1 − x)³
  expect(betaTails(1, 3)(1, 1e-20).upper / 1e-60).toBeCloseTo(1, 13);
  expect(betaTails(2, 3)(0)).toEqual({ lower: 0, upper: 1 });
  expect(betaTails(2, 3)(1)).toEqual({ lower: 1, upper: 0 });
});

it.each([[0.5, 0.5], [2, 3.5], [12, 3], [300, 200], [1e4, 5e3], [0.3, 1e3]])('quantiles of Beta(%d, %d) come back from its tails', (a, b) => {
  const [tails, quantile] = [betaTails(a, b), betaQuantile(a, b)];
  for (const u of [1e-30, 1e-9, 0.3, 0.4497, 0.5]) expect(tails(quantile(u)).lower / u, `at ${u}`).toBeCloseTo(1, 11);
  for (const u of [0.9, 1 - 1e-9]) expect(1 - betaQuantile(b, a)(1 - u) - quantile(u), `at ${u}`).toBeCloseTo(0, 14);
  expect([0, 1].map(quantile)).toEqual([0, 1]);
  expect(quantile(-1)).toBeNaN();
});

it('finds a quantile at which nearly all is beyond the last double, and one below the first', () => {
  expect(betaQuantile(18.823968293330395, 0.012649696743050526)(0.44971936289060577)).toBe(1);
  expect(betaQuantile(1e-3, 10)(0.3)).toBe(0);
});
