import gammaln from '@stdlib/math-base-special-gammaln';
import { describe, expect, it } from 'vitest';
import { klTerm } from '../divergence/klTerm';
import reference from '../reference/quadrature.json';
import { edgeCorrection } from './edgeCorrection';
import { sumSeries } from './sumSeries';
import type { SeriesSum } from './sumSeries';

/** Within the relative error, and no farther off than the sum says. */
function expectSum({ value, errorBound }: SeriesSum, expected: number, relative = 1e-14): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(relative * Math.abs(expected));
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(errorBound + relative * 0.5 * Math.abs(expected));
}

/** log k! − k·log k + k − ½·log(2πk) */
function stirlingError(k: number): number {
  if (k < 10) return gammaln(k + 1) - (k + 0.5) * Math.log(k) + k - Math.log(2 * Math.PI) / 2;
  const s = 1 / (k * k);
  return (1 / 12 - s * (1 / 360 - s * (1 / 1260 - s * (1 / 1680 - s * (1 / 1188 - (s * 691) / 360360))))) / k;
}

/** By Loader's formula, which keeps its digits for a large mean. */
const logPoisson = (mean: number) => (k: number) =>
  k === 0 ? -mean : -klTerm(k, mean, Math.log(k), Math.log(mean)) - stirlingError(k) - Math.log(2 * Math.PI * k) / 2;

describe.each(reference.poissonEntropy)('the Poisson distribution of mean %d', (...row) => {
  const [mean = Number.NaN, entropy = Number.NaN] = row;
  const log = logPoisson(mean);
  const smooth = mean > 1e4;
  // x between the integers is rounded, which counts against the width √mean
  const relative = mean > 1e7 ? 1e-12 : 1e-14;

  it('has mass 1 and the entropy of the reference', () => {
    expectSum(sumSeries((k) => Math.exp(log(k)), Math.floor(mean), 0, Infinity, { smooth }), 1, relative);
    const surprise = (k: number) => -Math.exp(log(k)) * log(k);
    const found = sumSeries(surprise, Math.floor(mean), 0, Infinity, { smooth });
    expectSum(found, entropy, relative);
    expect(found.terms).toBeLessThan(20_000);
  });
});

it.each(reference.zeta)('ζ(%d), smooth', (s = Number.NaN, expected = Number.NaN) => {
  const found = sumSeries((k) => k ** -s, 1, 1, Infinity, { smooth: true });
  expectSum(found, expected, 2e-15);
  expect(found.terms).toBeLessThan(2000);
});

it('a fast algebraic tail needs no integral', () => {
  const zeta10 = reference.zeta.find(([s]) => s === 10)?.[1] ?? Number.NaN;
  expectSum(sumSeries((k) => k ** -10, 1, 1, Infinity), zeta10, 1e-15);
});

it('geometric series, long ones as integrals', () => {
  expectSum(sumSeries((k) => 0.5 ** k, 0, 0, Infinity), 2, 1e-15);
  for (const p of [1e-2, 1e-4, 1e-9]) {
    const found = sumSeries((k) => p * Math.exp(k * Math.log1p(-p)), 0, 0, Infinity, { smooth: true });
    expectSum(found, 1);
    expect(found.terms).toBeLessThan(5000);
  }
});

it('both ways to infinity, from a start beside the bulk', () => {
  for (const sigma of [30, 300, 1e6, 1e9]) {
    const normal = (k: number) => Math.exp(-0.5 * (k / sigma) ** 2) / (sigma * Math.sqrt(2 * Math.PI));
    for (const start of [0, Math.round(3 * sigma), -Math.round(4 * sigma)]) {
      expectSum(sumSeries(normal, start, -Infinity, Infinity, { smooth: true }), 1);
    }
  }
});

it('finds how far the bulk reaches in a range a million million times as wide', () => {
  const normal = (k: number) => Math.exp(-0.5 * (k / 1000) ** 2) / (1000 * Math.sqrt(2 * Math.PI));
  expectSum(sumSeries(normal, 0, -1e15, 1e15, { smooth: true }), 1);
});

it('finite sums are sums, and start moves into them', () => {
  for (const start of [-10, 1, 5, 1000, 4000]) expectSum(sumSeries((k) => k, start, 1, 1000), 500_500, 1e-15);
  expectSum(sumSeries((k) => k, 5, 1, 1e7, { smooth: true }), (1e7 * (1e7 + 1)) / 2);
  expectSum(sumSeries((k) => k, -5, -1e7, -1, { smooth: true }), (-1e7 * (1e7 + 1)) / 2);
  expect(sumSeries((k) => k, 0, 3, 2)).toEqual({ value: 0, errorBound: 0, terms: 0 });
  expect(sumSeries((k) => k, 0, 3, 3)).toMatchObject({ value: 3, terms: 1 });
});

it('waits for the bulk and does not stop at a gap', () => {
  const far = (k: number) => (k < 5000 ? 0 : 0.5 ** (k - 5000));
  expectSum(sumSeries(far, 0, 0, Infinity), 2, 1e-15);
  expectSum(sumSeries((k) => (k % 7 === 0 ? 0.9 ** k : 0), 0, 0, Infinity), 1 / (1 - 0.9 ** 7), 1e-14);
  expect(sumSeries(() => 0, 0, -Infinity, Infinity)).toMatchObject({ value: 0, errorBound: 0 });
});

it('knows when it was stopped early', () => {
  const stopped = sumSeries((k) => k ** -2, 1, 1, Infinity, { maxTerms: 1000 });
  expect(stopped.terms).toBe(1000);
  expect(stopped.errorBound).toBeGreaterThan(Math.PI ** 2 / 6 - stopped.value);
  const harmonic = sumSeries((k) => 1 / k, 1, 1, Infinity, { smooth: true });
  expect(harmonic).toMatchObject({ value: Infinity, errorBound: Infinity });
});

it('passes on NaN and Infinity', () => {
  const lost = sumSeries((k) => (k === 5 ? Number.NaN : 1), 0, 0, 10);
  expect([lost.value, lost.errorBound]).toEqual([Number.NaN, Number.NaN]);
  expect(sumSeries((k) => (k === 5 ? Infinity : 1), 8, 0, 10)).toMatchObject({ value: Infinity, errorBound: 0 });
});

it('the edge of a sum of a polynomial is exact', () => {
  for (let degree = 0; degree <= 8; degree++) {
    const power = (x: number) => x ** degree;
    const integral = (12 ** (degree + 1) - 3 ** (degree + 1)) / (degree + 1);
    let sum = 0;
    for (let k = 3; k <= 12; k++) sum += power(k);
    const edges = edgeCorrection(power, 3, 1).value + edgeCorrection(power, 12, -1).value;
    expect((integral + edges) / sum).toBeCloseTo(1, 13);
  }
  expect(edgeCorrection((x) => (x % 2 === 0 ? 1 : 0), 0, 1).error).toBeGreaterThan(0.1);
});

it.each([
  [() => sumSeries(Math.exp, 0.5, 0, 1), /start must be an integer/],
  [() => sumSeries(Math.exp, 0, Number.NaN, 1), /low must be an integer or infinite/],
  [() => sumSeries(Math.exp, 0, 0, 1.5), /high must be an integer or infinite/],
])('refuses what is no integer', (sum, message) => {
  expect(sum).toThrow(RangeError);
  expect(sum).toThrow(message);
});
