import { describe, expect, it } from 'vitest';
import { families } from '../families';
import type { Distribution, FamilyName, ParamsOf } from '../families';
import { distributionOf } from '../families/distributionOf';
import { extremes } from '../families/extremes';
import type { Family } from '../families/family';
import type { Law } from '../law/law';
import { lawOf } from '../law/lawOf';
import { accumulate } from './accumulate';
import { crossEntropyOf } from './crossEntropyOf';
import { entropyOf } from './entropyOf';
import { hellingerOf } from './hellingerOf';
import { jensenShannonOf } from './jensenShannonOf';
import { klOf } from './klOf';
import { massAt } from './massAt';
import { totalVariationOf } from './totalVariationOf';

const names = Object.keys(families).filter((name): name is FamilyName => name in families);
/** The same law, its closed forms forgotten: the generic sum or quadrature has to serve. */
const anonymous = (law: Law): Law => ({ ...law, distribution: null });

/** Neither so spiked, for how far out it is, nor so spread that doubles cannot tell where its mass is. */
const isRepresentable = (law: Law): boolean => {
  if (law.kind === 'discrete') return law.quantile(1 - 1e-12) < 1e5;
  // A heap at a high end that is not 0: next to 1 there are no doubles to tell where in it x is.
  const { high: end } = law.support;
  if (end < Infinity && end !== 0 && law.cdf(end - Math.abs(end) * 2 ** -52) < 1 - 1e-12) return false;
  const [low, high] = [law.quantile(0.25), law.quantile(0.75)];
  return high - low > 1e-6 * Math.max(Math.abs(low), Math.abs(high)) && Math.abs(law.quantile(1e-12)) > 1e-280;
};

function expectWithin(actual: number, expected: number, relative: number, absolute: number): void {
  const allowed = Math.max(relative * Math.max(Math.abs(actual), Math.abs(expected)), absolute);
  expect(Math.abs(actual - expected), `${actual} should be ${expected}`).toBeLessThanOrEqual(allowed);
}

function memberLaws<F extends FamilyName>(name: F, params: ParamsOf<F>): void {
  const family: Family<ParamsOf<F>> = families[name];
  const distribution: Distribution = distributionOf<FamilyName>(name, params);
  const law = lawOf(distribution);
  const isSmoothEnough = isRepresentable(law);

  it.runIf(isSmoothEnough)('has mass 1', () => {
    expectWithin(accumulate([law], (x) => massAt(law, x)).value, 1, 1e-10, 0);
  });

  it.runIf(isSmoothEnough && family.entropy)('has the entropy that the generic routine finds', () => {
    expectWithin(entropyOf(law).value, entropyOf(anonymous(law)).value, 1e-10, 1e-11);
  });

  it.runIf(isSmoothEnough && Number.isFinite(law.mean) && law.variance < 1e100)(
    'has the mean and the variance that the generic routine finds',
    () => {
      const deviation = Math.sqrt(law.variance);
      const mean = accumulate([law], (x) => massAt(law, x) * (x - law.mean)).value;
      const variance = accumulate([law], (x) => massAt(law, x) * (x - law.mean) ** 2).value;
      expect(Math.abs(mean)).toBeLessThanOrEqual(1e-9 * deviation + 1e-15 * Math.abs(law.mean));
      expectWithin(variance, law.variance, 1e-7, 1e-30);
    },
  );

  it.runIf(isSmoothEnough)('is at no divergence from itself', () => {
    for (const quantity of [klOf, totalVariationOf, jensenShannonOf, hellingerOf]) expect(quantity(law, law).value).toBe(0);
  });

  it.runIf(isSmoothEnough && family.score && family.fisherInformation)(
    'has a score of mean 0 and of variance the Fisher information',
    () => {
      const score = family.score?.(params);
      const information = family.fisherInformation?.(params) ?? [];
      if (!score || !information.flat().every((entry) => Math.abs(entry) < 1e150)) return;
      const expectation = (f: (scores: readonly number[]) => number): number =>
        accumulate([law], (x) => {
          const mass = massAt(law, x);
          return mass === 0 ? 0 : mass * f(score(x));
        }).value;
      for (const [i, row] of information.entries()) {
        if (information[i]?.[i] === 0) continue;
        const scale = Math.sqrt(information[i]?.[i] ?? Number.NaN);
        expectWithin(expectation((scores) => scores[i] ?? Number.NaN) / scale, 0, 0, 1e-8);
        for (const [j, entry] of row.entries()) {
          const both = scale * Math.sqrt(information[j]?.[j] ?? Number.NaN);
          if (both === 0) continue;
          const found = expectation((scores) => (scores[i] ?? Number.NaN) * (scores[j] ?? Number.NaN));
          expectWithin(found / both, entry / both, 1e-7, 1e-7);
        }
      }
    },
  );
}

function pairLaws<F extends FamilyName>(name: F): void {
  const { example } = families[name];
  const members = [example, ...extremes[name]]
    .map((params) => lawOf(distributionOf<FamilyName>(name, params)))
    // Thousands of kernels are right, too, but take seconds a pair.
    .filter((law) => (law.kind === 'continuous' ? law.landmarks.length < 100 : isRepresentable(law)));
  const pairs = members.flatMap((p) => members.map((q) => [p, q] as const)).filter(([p, q]) => p !== q);

  it('keeps H(p, q) = H(p) + KL(p ‖ q), and KL ≥ 2·TV²', () => {
    for (const [p, q] of pairs) {
      const [kl, cross, entropy] = [klOf(p, q), crossEntropyOf(p, q), entropyOf(p)];
      expect(kl.value).toBeGreaterThanOrEqual(0);
      expect(Number.isNaN(cross.value)).toBe(false);
      if (kl.value < 1e12) {
        const scale = Math.abs(entropy.value) + kl.value;
        expectWithin(cross.value, entropy.value + kl.value, 0, 1e-9 * scale + 1e-11);
      }
      if (isRepresentable(p) && isRepresentable(q)) {
        expect(kl.value + kl.errorBound).toBeGreaterThanOrEqual(2 * totalVariationOf(p, q).value ** 2 * (1 - 1e-9) - 1e-12);
      }
    }
  });

  it('names a place for every infinite KL that is not merely too large for a double', () => {
    for (const [p, q] of pairs) {
      const { value, errorBound, infiniteAt, infiniteOn } = klOf(p, q);
      if (value === Infinity && errorBound === 0) expect(infiniteAt.length + infiniteOn.length).toBeGreaterThan(0);
      else expect([infiniteAt, infiniteOn]).toEqual([[], []]);
    }
  });

  it('has the closed KL that the generic routine finds', () => {
    for (const [p, q] of pairs.filter((pair) => pair.every(isRepresentable))) {
      const closed = klOf(p, q);
      if (closed.method !== 'closed form' || !(closed.value < 1e6)) continue;
      const generic = klOf(anonymous(p), anonymous(q));
      expectWithin(closed.value, generic.value, 1e-9, generic.errorBound + 1e-10);
    }
  });
}

describe.each(names)('%s', (name) => {
  describe('its example', () => memberLaws(name, families[name].example));
  describe.each(extremes[name].map((params, i) => ({ i, params })))('its extreme $i', ({ params }) => memberLaws(name, params));
  pairLaws(name);
});
