import { describe, expect, it } from 'vitest';
import discrete from '../reference/discrete.json';
import type { Pmf } from '../families/pmf';
import { alphaDivergence } from './alphaDivergence';
import { chiSquared } from './chiSquared';
import { crossEntropy } from './crossEntropy';
import { entropy } from './entropy';
import { hellinger } from './hellinger';
import { jeffreys } from './jeffreys';
import { jensenShannon } from './jensenShannon';
import { kl } from './kl';
import { klSum } from './klSum';
import { pmfOf } from './pmfArbitraries';
import type { Quantity } from './quantity';
import { renyi } from './renyi';
import { totalVariation } from './totalVariation';

type Calculation = (p: Pmf, q: Pmf) => Quantity;
const swapped = (calculation: Calculation): Calculation => (p, q) => calculation(q, p);
const rawSum: Calculation = (p, q) => klSum([...p.probs], [...q.probs]);

/** What a reference key of discrete.json names here. */
const calculations: Readonly<Record<string, Calculation>> = {
  H_p: (p) => entropy(p),
  H_q: (_, q) => entropy(q),
  H_pq: crossEntropy,
  H_qp: swapped(crossEntropy),
  KL_pq: rawSum,
  KL_qp: swapped(rawSum),
  KLgen_pq: kl,
  KLgen_qp: swapped(kl),
  JS: jensenShannon,
  TV: totalVariation,
  Hellinger: hellinger,
  chi2_pq: chiSquared,
  chi2_qp: swapped(chiSquared),
};

/**
 * The references of a case under their keys: whatever has digits `s` and a nearest double `d`, infinite ones as
 * strings.
 */
function referencesOf(values: Readonly<Record<string, unknown>>): ReadonlyMap<string, number> {
  const references = new Map<string, number>();
  for (const [key, value] of Object.entries(values)) {
    if (typeof value !== 'object' || value === null) continue;
    if ('s' in value && 'd' in value) references.set(key, Number(value.d));
  }
  return references;
}

const relativeError = (actual: number, expected: number): number =>
  actual === expected ? 0 : Math.abs(actual - expected) / Math.abs(expected);

const cases = discrete.cases.map((one) => ({
  name: `${one.id} (${one.tag})`,
  p: pmfOf(one.p),
  q: pmfOf(one.q),
  references: referencesOf(one),
}));

it('every reference of every case is read', () => {
  expect(cases).toHaveLength(discrete.count);
  for (const { references } of cases) expect([...references.keys()]).toEqual(Object.keys(calculations));
});

/** The names of the cases where a calculation and its expectation part; empty when all is well. */
const failing = (holds: (one: (typeof cases)[number]) => boolean): string[] =>
  cases.filter((one) => !holds(one)).map(({ name }) => name);

describe.each(Object.entries(calculations))('%s', (key, calculation) => {
  const expectedOf = (one: (typeof cases)[number]): number => one.references.get(key) ?? Number.NaN;

  it('is within 2e-15 of every reference, relatively', () => {
    expect(failing((one) => relativeError(calculation(one.p, one.q).value, expectedOf(one)) <= 2e-15)).toEqual([]);
  });

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

it.each<[string, Calculation, (found: ReadonlyMap<string, number>) => number]>([
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
