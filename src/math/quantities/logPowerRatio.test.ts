import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lawOf } from '../law/lawOf';
import type { ContinuousLaw } from '../law/law';
import { alphaDivergenceOf } from './alphaDivergenceOf';
import { chiSquaredOf } from './chiSquaredOf';
import { klOf } from './klOf';
import { logPowerRatio } from './logPowerRatio';
import { renyiOf } from './renyiOf';

const real = (min: number, max: number) => fc.double({ min, max, noNaN: true });
const normal = (mu: number, sigma: number): ContinuousLaw => {
  const law = lawOf({ family: 'normal', params: { mu, sigma } });
  if (law.kind !== 'continuous') throw new TypeError('a normal is continuous');
  return law;
};
const normals = fc.tuple(real(-3, 3), real(0.3, 3)).map(([mu, sigma]) => normal(mu, sigma));
/** The same law, of no family: what is asked of it is integrated. */
const nameless = (law: ContinuousLaw): ContinuousLaw => ({ ...law, distribution: null });

describe('two normals', () => {
  it('have the divergences of every order that quadrature gives, infinite ones at the same orders', () => {
    fc.assert(
      fc.property(normals, normals, real(0.05, 4), (p, q, alpha) => {
        for (const divergence of [alphaDivergenceOf, renyiOf]) {
          const [closed, integrated] = [divergence(p, q, alpha), divergence(nameless(p), nameless(q), alpha)];
          if (closed.value === Infinity || integrated.value === Infinity) expect(closed.value).toBe(integrated.value);
          else {
            const tolerance = 1e-9 * integrated.value + 1e-11 + 10 * integrated.errorBound + closed.errorBound;
            expect(Math.abs(closed.value - integrated.value)).toBeLessThan(tolerance);
          }
        }
      }),
      { numRuns: 150 },
    );
  });

  it('tell at once how they got it', () => {
    const [p, q] = [normal(0, 1), normal(1.5, 1)];
    expect(renyiOf(p, q, 0.5)).toMatchObject({ method: 'closed form', value: 0.5 * 0.5 * 1.5 * 1.5 });
    expect(chiSquaredOf(p, q).value).toBeCloseTo(Math.expm1(1.5 * 1.5), 12);
    expect(logPowerRatio(p, nameless(q), 0.5)).toBeNull();
  });

  it('keep their digits where they are nearly equal, and near order 1', () => {
    const [p, q] = [normal(1e-9, 1 + 2 ** -30), normal(0, 1)];
    expect(renyiOf(p, q, 0.5).value / (0.25 * 1e-18 + 0.5 * 2 ** -60)).toBeCloseTo(1, 7);
    const [one, other] = [normal(0, 1), normal(1, 2)];
    expect(renyiOf(one, other, 1 + 1e-9).value).toBeCloseTo(klOf(one, other).value, 8);
  });
});
