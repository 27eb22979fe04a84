import { describe, expect, it } from 'vitest';
import { normalTail } from './normalTail';
import { owenT, owenTComplement } from './owenT';

function expectRelative(actual: number, expected: number, tolerance: number): void {
  expect(Math.abs(actual - expected), `${actual} should be ${expected}`).toBeLessThanOrEqual(tolerance * expected);
}

const HEIGHTS = [1e-5, 0.01, 0.3, 1, 2.5, 6, 12, 25, 37];
const SLOPES = [1e-6, 0.01, 0.3, 0.9, 1, 1.1, 3, 40, 1e3, 1e6];

describe('owenT', () => {
  it('is a sector of the circle for h = 0', () => {
    for (const a of SLOPES) expectRelative(owenT(0, a), Math.atan(a) / (2 * Math.PI), 1e-15);
  });

  it('is Φ(h)·(1 − Φ(h))/2 for a = 1, where its complement is half the square of 1 − Φ(h)', () => {
    for (const h of HEIGHTS) {
      expectRelative(owenT(h, 1), (normalTail(h) * (1 - normalTail(h))) / 2, 1e-14);
      if (h < 26) expectRelative(owenTComplement(h, 1), normalTail(h) ** 2 / 2, 5e-14);
    }
  });

  it('and its complement make up half of 1 − Φ(h)', () => {
    for (const h of HEIGHTS) {
      for (const a of SLOPES) expectRelative(owenT(h, a) + owenTComplement(h, a), normalTail(h) / 2, 1e-14);
    }
  });

  it('keeps its digits for small a, where it is a·φ(h)/√2π', () => {
    for (const h of HEIGHTS) expectRelative(owenT(h, 1e-9), (1e-9 * Math.exp((-h * h) / 2)) / (2 * Math.PI), 2e-13);
  });

  it('of h and a, and of ah and 1/a, cover the quadrant beyond h or ah', () => {
    for (const h of HEIGHTS.filter((height) => height < 3)) {
      for (const a of SLOPES) {
        const [p, q] = [normalTail(h), normalTail(a * h)];
        expectRelative(owenT(h, a) + owenT(a * h, 1 / a), (p + q) / 2 - p * q, 1e-13);
      }
    }
  });

  it('vanishes at infinity and is NaN for negative arguments', () => {
    expect([owenT(Infinity, 0), owenT(Infinity, 2), owenTComplement(Infinity, 0)]).toEqual([0, 0, 0]);
    expect([owenT(-1, 1), owenT(1, -1), owenTComplement(-1, 1)]).toEqual([Number.NaN, Number.NaN, Number.NaN]);
  });
});
