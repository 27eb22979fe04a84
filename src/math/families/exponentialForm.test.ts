import { describe, expect, it } from 'vitest';
import { compensatedSum } from '../divergence/compensatedSum';
import { lawOf } from '../law/lawOf';
import { klOf } from '../quantities/klOf';
import type { Family } from './family';
import { families } from './index';
import type { FamilyName, ParamsOf } from './index';
import { distributionOf } from './distributionOf';

function formLaws<F extends FamilyName>(name: F): void {
  const { example, exponential }: Family<ParamsOf<F>> = families[name];
  if (!exponential) throw new TypeError(`${name} has no exponential form`);
  const natural = exponential.natural(example);
  const partition = (eta: readonly number[]): number => exponential.logPartition(example, eta);
  const means = exponential.meanParams(example);

  it('has the gradient of its log-partition as its mean parameters', () => {
    expect(means).toHaveLength(natural.length);
    for (const [i, mean] of means.entries()) {
      const h = 1e-3 * Math.max(0.1, Math.abs(natural[i] ?? Number.NaN));
      const at = (steps: number): number => partition(natural.map((eta, j) => (i === j ? eta + steps * h : eta)));
      const slope = (8 * (at(1) - at(-1)) - (at(2) - at(-2))) / (12 * h);
      expect(Math.abs(slope - mean)).toBeLessThanOrEqual(1e-8 * Math.max(1, Math.abs(mean)));
    }
  });

  it('diverges as its log-partition does from its tangent', () => {
    const moved = natural.map((eta) => 1.2 * eta);
    const tangent = compensatedSum(moved.map((eta, i) => (eta - (natural[i] ?? Number.NaN)) * (means[i] ?? Number.NaN)));
    const [p, q] = [example, exponential.fromNatural(example, moved)].map((params) => lawOf(distributionOf<FamilyName>(name, params)));
    const kl = p && q ? klOf(p, q).value : Number.NaN;
    expect(kl).toBeGreaterThan(1e-4);
    expect(Math.abs(partition(moved) - partition(natural) - tangent - kl)).toBeLessThanOrEqual(1e-13);
  });
}

const names = Object.keys(families).filter((name): name is FamilyName => name in families);
describe.each(names.filter((name) => families[name].exponential))('%s', formLaws);
