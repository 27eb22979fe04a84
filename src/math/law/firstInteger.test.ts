import { expect, it } from 'vitest';
import { discretise } from './discretise';
import { firstInteger } from './firstInteger';
import { lawOf } from './lawOf';
import { mix } from './mix';

it('is the first integer that holds, and ends where integers are coarse or infinite', () => {
  expect(firstInteger((x) => x >= 7, -10, 1000)).toBe(7);
  expect(firstInteger(() => true, 3, 4)).toBe(4);
  expect(firstInteger((x) => x >= 2 ** 60, -1, 2 ** 70)).toBe(2 ** 60);
  expect(firstInteger(() => true, 0, Infinity)).toBe(Infinity);
});

it('quantiles on fine scales and at level 1 end, and are the smallest that reach their level', () => {
  const normal = lawOf({ family: 'normal', params: { mu: 0, sigma: 1 } });
  if (normal.kind !== 'continuous') throw new TypeError('not continuous');
  const fine = discretise(normal, 1e-10);
  expect([fine.quantile(0), fine.quantile(1)]).toEqual([-Infinity, Infinity]);
  for (const u of [1e-16, 0.3, 1 - 1e-16]) {
    const k = fine.quantile(u);
    expect(fine.cdf(k)).toBeGreaterThanOrEqual(u);
    expect(fine.cdf(k - 1)).toBeLessThan(u);
  }
  const [few, more] = [3, 5].map((rate) => lawOf({ family: 'poisson', params: { rate } }));
  if (few === undefined || more === undefined) throw new TypeError('two laws');
  expect(mix(few, more, 0.5).quantile(0.5)).toBe(4);
});
