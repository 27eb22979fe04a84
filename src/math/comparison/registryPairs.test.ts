import { describe, expect, it } from 'vitest';
import { families } from '../families';
import type { Distribution, FamilyName } from '../families';
import { distributionOf } from '../families/distributionOf';
import type { Quantity } from '../divergence/quantity';
import { pairOf } from '../law/pairOf';
import { compareLaws } from './compareLaws';
import type { LawComparison } from './lawComparison';

const names = Object.keys(families).filter((name): name is FamilyName => name in families);
const example = (name: FamilyName): Distribution => distributionOf<FamilyName>(name, families[name].example);
const columns = ['logP', 'logQ', 'logRatio', 'contributionPQ', 'contributionQP', 'runningPQ', 'runningQP'] as const;

const comparison = (p: FamilyName, q: FamilyName, binWidth: number | null): LawComparison => {
  const pair = pairOf({
    p: { distribution: example(p), cut: null },
    q: { distribution: example(q), cut: null },
    scale: 1,
    binWidth,
    smoothing: { p: 0, q: 0 },
  });
  return compareLaws(pair, null, 64);
};

function expectNoNaN(found: LawComparison): void {
  expect(found.xs.length).toBeGreaterThan(0);
  for (const name of columns) expect([name, found[name].findIndex(Number.isNaN)]).toEqual([name, -1]);
  expect([...found.logP, ...found.logQ]).not.toContain(Infinity);
}

function expectIdentity(entropy: Quantity, cross: Quantity, kl: Quantity): void {
  expect(kl.value).toBeGreaterThanOrEqual(0);
  expect(Number.isFinite(entropy.value)).toBe(true);
  // Infinite together, and at the same place.
  expect(Number.isFinite(cross.value)).toBe(Number.isFinite(kl.value));
  expect([cross.infiniteAt, cross.infiniteOn]).toEqual([kl.infiniteAt, kl.infiniteOn]);
  const gap = kl.value === Infinity ? 0 : cross.value - (entropy.value + kl.value);
  const bounds = entropy.errorBound + cross.errorBound + kl.errorBound;
  expect(Math.abs(gap)).toBeLessThanOrEqual(bounds + 1e-9 * (1 + Math.abs(entropy.value) + Math.min(kl.value, 1e12)));
}

function expectTotals({ klPQ, klQP, runningPQ, runningQP }: LawComparison): void {
  for (const [kl, running] of [[klPQ, runningPQ], [klQP, runningQP]] as const) {
    const end = running.at(-1) ?? Number.NaN;
    // An upper tail may hold all of an ∞, and of a heavy one much of what is finite lies right of the view.
    expect(end).toBeLessThanOrEqual(kl.value === Infinity ? Infinity : kl.value + 0.05);
    expect(end).toBeGreaterThan(-0.5);
  }
}

describe.each([
  ['discrete', null],
  ['continuous', null],
  ['continuous, in bins', 0.5],
] as const)('%s', (kind, binWidth) => {
  const ofKind = names.filter((name) => kind.startsWith(families[name].kind));

  it.each(ofKind)('%s beside every family of its kind: no NaN, H(p, q) = H(p) + KL(p ‖ q), totals that end at the KLs', (p) => {
    expect(ofKind.length).toBeGreaterThan(5);
    for (const q of ofKind) {
      const found = comparison(p, q, binWidth);
      expectNoNaN(found);
      expectIdentity(found.entropyP, found.crossEntropyPQ, found.klPQ);
      expectIdentity(found.entropyQ, found.crossEntropyQP, found.klQP);
      expectTotals(found);
    }
  });
});
