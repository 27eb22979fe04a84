import { describe, expect, it } from 'vitest';
import { lawOf } from '../law/lawOf';
import { entropyOf } from '../quantities/entropyOf';
import { beta } from './beta';
import { binomial } from './binomial';
import entropies from './entropies.json';
import { gamma } from './gamma';
import { normal } from './normal';
import { poisson } from './poisson';

interface Reference<Params> {
  readonly params: Params;
  readonly entropy: number;
}

function expectEntropies<Params>(
  of: ((params: Params) => number | null) | undefined,
  references: readonly Reference<Params>[],
  bound: { readonly relative: number; readonly absolute: number },
): void {
  for (const { params, entropy } of references) {
    const error = Math.abs((of?.(params) ?? Number.NaN) - entropy);
    const allowed = Math.max(bound.relative * Math.abs(entropy), bound.absolute);
    expect(error, `H of ${JSON.stringify(params)}`).toBeLessThanOrEqual(allowed);
  }
}

/** References of 60 digits, at both sides of where one way to compute an entropy gives way to another. */
describe('entropies', () => {
  it('of normals are good to 2e-16, relative and near 0 absolute', () => {
    expectEntropies(normal.entropy, entropies.normal, { relative: 2.3e-16, absolute: 1e-16 });
  });

  it('of gamma laws are good to 1e-15, relative and near 0 absolute', () => {
    expectEntropies(gamma.entropy, entropies.gamma, { relative: 1e-15, absolute: 1e-15 });
  });

  it('of beta laws are good to 2e-15 relative, near the uniform law too', () => {
    expectEntropies(beta.entropy, entropies.beta, { relative: 2e-15, absolute: 0 });
  });

  it('of Poisson laws and binomials are good to 1e-15 relative, tiny ones too', () => {
    expectEntropies(poisson.entropy, entropies.poisson, { relative: 1e-15, absolute: 0 });
    expectEntropies(binomial.entropy, entropies.binomial, { relative: 1e-15, absolute: 0 });
  });

  it('of point masses are 0', () => {
    expect([poisson.entropy?.({ rate: 0 }), binomial.entropy?.({ trials: 3, theta: 0 })]).toEqual([0, 0]);
    expect(binomial.entropy?.({ trials: 3, theta: 1 })).toBe(0);
  });

  it('of binomials too wide to go through are left to the generic sum', () => {
    const params = { trials: 8_000_000, theta: 0.5 };
    expect(binomial.entropy?.(params)).toBeNull();
    const normalEntropy = normal.entropy?.({ mu: 0, sigma: Math.sqrt(2e6) }) ?? Number.NaN;
    expect(entropyOf(lawOf({ family: 'binomial', params })).value).toBeCloseTo(normalEntropy, 6);
  });
});
