import { expect, it } from 'vitest';
import { lawOf } from '../law/lawOf';
import { integrate } from '../quadrature/integrate';
import { pairTerms } from './pairTerms';
import type { PairTerms } from './pairTerms';
import { runningIntegrals } from './runningIntegrals';

const p = lawOf({ family: 'normal', params: { mu: 0, sigma: 1 } });
const q = lawOf({ family: 'normal', params: { mu: 1.3, sigma: 0.8 } });

/** Both totals over places that are so far apart, and how many places they looked at between these. */
function totals(step: number) {
  let looks = 0;
  const terms = pairTerms(p, q);
  const at = (x: number): PairTerms => {
    looks += 1;
    return terms(x);
  };
  const xs = Array.from({ length: Math.round(4 / step) + 1 }, (_, i) => -2 + i * step);
  const rows = xs.map(terms);
  const both = (['pq', 'qp'] as const).map((name) => ({ term: (row: PairTerms) => row[name], start: 0, infinite: Infinity }));
  const values = runningIntegrals(at, { xs, rows, jumps: [], beside: 1e-9 }, both);
  const off = both.flatMap(({ term }, k) => xs.map((x, i) => (values[k]?.[i] ?? Number.NaN) - integrate((t) => term(terms(t)), [-2, x]).value));
  return { off: Math.max(...off.map(Math.abs)), looks: looks / (xs.length - 1) };
}

it('take three looks at a stretch that is nearly straight, for both terms', () => {
  const { off, looks } = totals(1 / 128);
  expect(off).toBeLessThan(1e-9);
  expect(looks).toBeLessThan(4);
});

it('take seven at one that bends, for both terms, and are as good', () => {
  const { off, looks } = totals(1 / 8);
  expect(off).toBeLessThan(1e-9);
  expect(looks).toBeGreaterThan(4);
  expect(looks).toBeLessThanOrEqual(7);
});

it('ask an adaptive rule where seven are too few', () => {
  const { off, looks } = totals(2);
  expect(off).toBeLessThan(1e-9);
  expect(looks).toBeGreaterThan(40);
});
