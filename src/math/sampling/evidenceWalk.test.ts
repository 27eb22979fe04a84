import { describe, expect, it } from 'vitest';
import { kl } from '../divergence/kl';
import { pmfOf } from '../divergence/pmfArbitraries';
import type { Pmf } from '../families/pmf';
import { drawSamples } from './drawSamples';
import { evidenceWalk } from './evidenceWalk';
import { estimatorMoments } from './estimatorMoments';
import { seededRandom } from './seededRandom';
import { waldThresholds } from './waldThresholds';

const p = pmfOf([0.5, 0.3, 0.2]);
const q = pmfOf([0.05, 0.35, 0.6]);
const never = { lower: -Infinity, upper: Infinity };

function drift(truth: Pmf): number {
  const count = 100_000;
  return (evidenceWalk(p, q, drawSamples(truth, count, seededRandom(9)), never).evidence.at(-1) ?? 0) / count;
}

it('drifts at +KL(p ‖ q) under p and at −KL(q ‖ p) under q, and the speeds differ', () => {
  const errorUnder = (truth: Pmf, other: Pmf): number =>
    Math.sqrt(estimatorMoments(other, truth, 'k1').variance / 100_000);
  expect(Math.abs(drift(p) - kl(p, q).value)).toBeLessThan(4 * errorUnder(p, q));
  expect(Math.abs(drift(q) + kl(q, p).value)).toBeLessThan(4 * errorUnder(q, p));
  expect(kl(p, q).value - kl(q, p).value).toBeGreaterThan(8 * errorUnder(p, q));
});

it('steps by log p/q and turns around when p and q are swapped', () => {
  const samples = [0, 2, 1, 0];
  const walk = evidenceWalk(p, q, samples, never);
  expect(walk.evidence[1]).toBeCloseTo(Math.log(10) - Math.log(3), 14);
  expect(evidenceWalk(q, p, samples, never).evidence).toEqual(walk.evidence.map((e) => -e));
  expect(walk.verdict).toBeNull();
});

describe('thresholds', () => {
  it('stop at the first sample that reaches one, and the walk goes on', () => {
    const step = Math.log(10);
    const walk = evidenceWalk(p, q, [2, 0, 0, 0], { lower: -3, upper: 2 * step });
    expect(walk.verdict).toEqual({ model: 'p', after: 4 });
    expect(evidenceWalk(p, q, [2, 2, 2, 0, 0, 0, 0], { lower: -3, upper: 4 })).toMatchObject({
      verdict: { model: 'q', after: 3 },
      evidence: { length: 7 },
    });
    expect(evidenceWalk(p, q, [0], { lower: -1, upper: step }).verdict).toEqual({ model: 'p', after: 1 });
  });

  it('of Wald keep the risks asked for', () => {
    const thresholds = waldThresholds(0.1, 0.05);
    expect(thresholds.upper).toBeCloseTo(Math.log(0.95 / 0.1), 14);
    expect(thresholds.lower).toBeCloseTo(Math.log(0.05 / 0.9), 14);
    const random = seededRandom(12);
    const [near, nearer] = [pmfOf([0.5, 0.3, 0.2]), pmfOf([0.45, 0.3, 0.25])];
    const runs = 1000;
    const wrong = (truth: Pmf, verdict: 'p' | 'q'): number => {
      let count = 0;
      for (let run = 0; run < runs; run++) {
        const walk = evidenceWalk(near, nearer, drawSamples(truth, 3000, random), thresholds);
        if (walk.verdict?.model === verdict) count += 1;
      }
      return count / runs;
    };
    expect(wrong(nearer, 'p')).toBeLessThan(0.1 / 0.95 + 0.03);
    expect(wrong(nearer, 'p')).toBeGreaterThan(0.05);
    expect(wrong(near, 'q')).toBeLessThan(0.05 / 0.9 + 0.02);
  });

  it('must lie on both sides of 0, risks inside (0, 1)', () => {
    expect(() => evidenceWalk(p, q, [], { lower: 0, upper: 1 })).toThrow(/thresholds must have lower < 0 < upper/);
    expect(() => evidenceWalk(p, q, [], { lower: -1, upper: Number.NaN })).toThrow(RangeError);
    expect(() => waldThresholds(0, 0.1)).toThrow(/wronglyP must be between 0 and 1/);
    expect(() => waldThresholds(0.1, 1)).toThrow(/wronglyQ must be between 0 and 1/);
    expect(() => waldThresholds(0.5, 0.5)).toThrow(/wronglyP \+ wronglyQ must be below 1/);
  });
});

it('an outcome that one model rules out settles it, one of each leaves neither, one of both says nothing', () => {
  const [a, b] = [pmfOf([0.5, 0.5, 0, 0]), pmfOf([0, 0.5, 0.5, 0])];
  const walk = evidenceWalk(a, b, [1, 3, 0, 1, 2], never);
  expect([...walk.evidence]).toEqual([0, 0, Infinity, Infinity, Number.NaN]);
  expect(walk.verdict).toEqual({ model: 'p', after: 3 });
  expect(() => evidenceWalk(a, b, [4], never)).toThrow(/samples\[0\] must be an outcome from 0 to 3, got 4/);
});
