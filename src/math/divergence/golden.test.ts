import { describe, expect, it } from 'vitest';
import discrete from '../reference/discrete.json';
import { checkOf } from '../reference/check';
import { discreteQuantities } from '../reference/discreteQuantities';
import { numberOf, referencePaths, valueAt } from '../reference/given';
import type { Pmf } from '../families/pmf';
import { alphaDivergence } from './alphaDivergence';
import { jeffreys } from './jeffreys';
import { kl } from './kl';
import { klBothWays } from './klBothWays';
import { pmfOf } from './pmfArbitraries';
import type { Quantity } from './quantity';
import { renyi } from './renyi';

const cases = discrete.cases.map((one) => ({
  name: `${one.id} (${one.tag})`,
  p: pmfOf(one.p),
  q: pmfOf(one.q),
  references: new Map(referencePaths(one).map((path) => [path, numberOf(valueAt(one, path))])),
}));

it('every reference of every case is read', () => {
  expect(cases).toHaveLength(discrete.count);
  for (const { references } of cases) expect([...references.keys()]).toEqual(Object.keys(discreteQuantities));
});

const ULPS = { relative: 2e-15, absolute: Number.MIN_VALUE };

/** The names of the cases where a calculation and its expectation part; empty when all is well. */
const failing = (holds: (one: (typeof cases)[number]) => boolean): string[] =>
  cases.filter((one) => !holds(one)).map(({ name }) => name);

describe.each(Object.entries(discreteQuantities))('%s', (key, calculation) => {
  const expectedOf = (one: (typeof cases)[number]): number => one.references.get(key) ?? Number.NaN;

  it('is infinite exactly where the reference is, and then names outcomes', () => {
    expect(
      failing((one) => {
        const { value, infiniteAt } = calculation(one.p, one.q);
        const isInfinite = expectedOf(one) === Infinity;
        return (value === Infinity) === isInfinite && infiniteAt.length > 0 === isInfinite;
      }),
    ).toEqual([]);
  });

  it('keeps its own error bound', () => {
    expect(
      failing((one) => {
        const { value, errorBound } = calculation(one.p, one.q);
        return value === expectedOf(one) || Math.abs(value - expectedOf(one)) <= errorBound + Number.MIN_VALUE;
      }),
    ).toEqual([]);
  });
});

it('both ways in one pass are the references too, and name the same outcomes', () => {
  expect(
    failing(({ p, q, references }) => {
      const both = klBothWays(p, q);
      return (
        checkOf('', 'KLgen_pq', [references.get('KLgen_pq') ?? Number.NaN, both.forward.value], ULPS).holds &&
        checkOf('', 'KLgen_qp', [references.get('KLgen_qp') ?? Number.NaN, both.reverse.value], ULPS).holds &&
        String(both.forward.infiniteAt) === String(kl(p, q).infiniteAt) &&
        String(both.reverse.infiniteAt) === String(kl(q, p).infiniteAt)
      );
    }),
  ).toEqual([]);
});

it.each<[string, (p: Pmf, q: Pmf) => Quantity, (found: ReadonlyMap<string, number>) => number]>([
  ['Jeffreys = KL + KL', jeffreys, (r) => (r.get('KLgen_pq') ?? 0) + (r.get('KLgen_qp') ?? 0)],
  ['α-divergence at 1 = KL(p ‖ q)', (p, q) => alphaDivergence(p, q, 1), (r) => r.get('KLgen_pq') ?? 0],
  ['α-divergence at 0 = KL(q ‖ p)', (p, q) => alphaDivergence(p, q, 0), (r) => r.get('KLgen_qp') ?? 0],
  ['α-divergence at ½ = 4·Hellinger²', (p, q) => alphaDivergence(p, q, 0.5), (r) => 4 * (r.get('Hellinger') ?? 0) ** 2],
  ['α-divergence at 2 = χ²/2', (p, q) => alphaDivergence(p, q, 2), (r) => (r.get('chi2_pq') ?? 0) / 2],
  ['α-divergence at −1 = χ²(q ‖ p)/2', (p, q) => alphaDivergence(p, q, -1), (r) => (r.get('chi2_qp') ?? 0) / 2],
  ['Rényi at 2 = log(1 + χ²)', (p, q) => renyi(p, q, 2), (r) => Math.log1p(r.get('chi2_pq') ?? 0)],
])('%s on every case, within its error bound', (_, calculation, fromReferences) => {
  expect(
    failing(({ p, q, references }) => {
      const expected = fromReferences(references);
      const { value, errorBound } = calculation(p, q);
      return value === expected || Math.abs(value - expected) <= errorBound + 1e-15 * expected;
    }),
  ).toEqual([]);
});
