import fc from 'fast-check';
import { expect, it } from 'vitest';
import { compensatedSum } from '../divergence/compensatedSum';
import { klGenerator } from './klGenerator';
import { klOfLogits } from './klOfLogits';

const of = (p: readonly number[], q: readonly number[], temperature = 1, otherTemperature = temperature) =>
  klOfLogits(
    { logits: Float64Array.from(p), temperature },
    { logits: Float64Array.from(q), temperature: otherTemperature },
  );

const logit = fc.double({ min: -30, max: 30, noNaN: true });
const pair = fc.integer({ min: 2, max: 12 }).chain((classes) => {
  const row = fc.array(logit, { minLength: classes, maxLength: classes });
  return fc.tuple(row, row);
});

it('is never negative, and exactly 0 for the same logits', () => {
  fc.assert(
    fc.property(pair, ([p, q]) => {
      expect(of(p, q, 0.7, 2).value).toBeGreaterThanOrEqual(0);
      expect(of(p, p, 0.7).value).toBe(0);
      expect([...of(p, p, 0.7).gradient]).toEqual(p.map(() => 0));
    }),
  );
});

it('is the sum of p·(log p − log q), and its gradient is q − p', () => {
  fc.assert(
    fc.property(pair, ([p, q]) => {
      const found = of(p, q, 1, 2);
      const plain = found.p.probs.map((prob, c) => prob * ((found.p.logProbs[c] ?? 0) - (found.q.logProbs[c] ?? 0)));
      for (const [c, term] of plain.entries()) {
        expect(Math.abs((found.terms[c] ?? Number.NaN) - term)).toBeLessThan(1e-13);
        const difference = (found.q.probs[c] ?? 0) - (found.p.probs[c] ?? 0);
        expect(Math.abs((found.gradient[c] ?? Number.NaN) - difference)).toBeLessThan(1e-15);
      }
      expect(Math.abs(compensatedSum(plain) - found.value)).toBeLessThan(1e-12);
    }),
  );
});

it('is half the variance of a small move of the logits, to its digits', () => {
  // KL(p ‖ p·eᵈ/Z) = log E[eᵈ] − E[d] = δ²/8 − δ⁴/192 + … for d = (δ, 0), p = (½, ½)
  for (const delta of [2 ** -20, 2 ** -30, 2 ** -40, 2 ** -52]) {
    const exact = delta ** 2 / 8 - delta ** 4 / 192;
    expect(Math.abs(of([0, 0], [delta, 0]).value / exact - 1)).toBeLessThan(1e-15);
  }
});

it('does not lose a rare class on which alone the two differ', () => {
  // p = (½, ½, ε)/(1 + ε), q = (½, ½, 2ε)/(1 + 2ε): KL = ε·(1 − log 2)·(1 + O(ε)) with ε = e^−40
  const rare = -40 - Math.LN2;
  const { value } = of([0, 0, rare], [0, 0, rare + Math.LN2]);
  expect(Math.abs(value / (Math.exp(rare - Math.LN2) * 2 * (1 - Math.LN2) * 0.5) - 1)).toBeLessThan(1e-13);
});

it('is infinite exactly where q lacks a class that p has; one that both lack contributes 0', () => {
  expect(of([0, 0], [0, -Infinity]).value).toBe(Infinity);
  expect(of([0, 0], [0, -Infinity]).terms).toEqual(Float64Array.of(0.5 * Math.log(0.5), Infinity));
  expect(of([0, -Infinity], [0, 0]).value).toBeCloseTo(Math.LN2, 15);
  expect(of([0, 1, -Infinity], [0, 1, -Infinity]).value).toBe(0);
  expect(of([0, -800], [0, -Infinity]).value).toBe(Infinity);
  expect(of([-Infinity, 0], [0, -Infinity]).value).toBe(Infinity);
});

it('stays finite where a probability of q underflows but its logit does not', () => {
  const rare = Math.exp(-10) / (1 + Math.exp(-10));
  // (1 − r)·log(1 − r) + r·(log r + 800), since log q = (0, −800)
  const exact = (1 - rare) * Math.log1p(-rare) + rare * (Math.log(rare) + 800);
  expect(Math.abs(of([0, -10], [0, -800]).value / exact - 1)).toBeLessThan(1e-14);
});

it('rests on a generator that is convex with its minimum 0 at the ratio 1', () => {
  expect([klGenerator(0), klGenerator(-Infinity), klGenerator(1)]).toEqual([0, 1, 1]);
  fc.assert(
    fc.property(fc.double({ min: -2, max: 2, noNaN: true }), (r) => {
      const plain = r * Math.exp(r) - Math.exp(r) + 1;
      expect(Math.abs(klGenerator(r) - plain)).toBeLessThan(5e-15);
      expect(klGenerator(r)).toBeGreaterThanOrEqual(0);
    }),
  );
  expect(klGenerator(2 ** -30) / (2 ** -61 + 2 ** -90 / 3)).toBe(1);
});
