import { expect, it } from 'vitest';
import { lawOf } from '../law/lawOf';
import { integrate } from '../quadrature/integrate';
import { pairTerms, roomForTerms } from './pairTerms';
import type { WriteTerms } from './pairTerms';
import { runningIntegrals } from './runningIntegrals';

const p = lawOf({ family: 'normal', params: { mu: 0, sigma: 1 } });
const q = lawOf({ family: 'normal', params: { mu: 1.3, sigma: 0.8 } });

/** Both totals over places that are so far apart, and how many places they looked at between these. */
function totals(step: number) {
  let looks = 0;
  const terms = pairTerms(p, q);
  const write: WriteTerms = (x, into, i) => {
    looks += 1;
    terms(x, into, i);
  };
  const xs = Array.from({ length: Math.round(4 / step) + 1 }, (_, i) => -2 + i * step);
  const rows = roomForTerms(xs.length);
  for (const [i, x] of xs.entries()) terms(x, rows, i);
  const both = (['pq', 'qp'] as const).map((term) => ({ term, start: 0, infinite: Infinity }));
  const values = runningIntegrals(write, { xs, rows, jumps: [], beside: 1e-9 }, both);
  const one = roomForTerms(1);
  const termAt = (x: number, term: 'pq' | 'qp'): number => {
    terms(x, one, 0);
    return one[term][0] ?? Number.NaN;
  };
  const off = both.flatMap(({ term }, k) => xs.map((x, i) => (values[k]?.[i] ?? Number.NaN) - integrate((t) => termAt(t, term), [-2, x]).value));
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
