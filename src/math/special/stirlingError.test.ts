import { expect, it } from 'vitest';
import reference from '../families/counts.json';
import { stirlingError } from './stirlingError';

it.each(reference.stirlingError)('is $value at $x', ({ x, value }) => {
  expect(Math.abs(stirlingError(x) / value - 1)).toBeLessThan(1e-15);
});

it('is one function where its table has entries, and between them', () => {
  for (let x = 1; x <= 30; x++) expect(Math.abs(stirlingError(x * (1 + 2 ** -52)) / stirlingError(x) - 1)).toBeLessThan(2e-15);
});

it('is Infinity at 0', () => {
  expect(stirlingError(0)).toBe(Infinity);
  expect(stirlingError(Infinity)).toBe(0);
  expect([-1, -1e300, -Infinity, Number.NaN].map(stirlingError)).toEqual(Array(4).fill(Number.NaN));
});
