import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { curveAt, labelNode, lossTop } from './lossScale';

const loss = fc.double({ min: 1e-3, max: 1e3, noNaN: true });

describe('the top of the loss axis', () => {
  it('shows each valley four times over and the rival with room, without more than it takes', () => {
    fc.assert(
      fc.property(fc.array(loss, { minLength: 1 }), loss, (minima, rival) => {
        const wanted = Math.max(...minima.map((kl) => 4 * kl), 1.6 * rival);
        const top = lossTop(minima, rival);
        expect(top).toBeGreaterThanOrEqual(wanted * (1 - 1e-12));
        expect(top).toBeLessThan(2 * wanted);
      }),
    );
  });

  it('is round: one of ten in each decade', () => {
    fc.assert(
      fc.property(loss, (rival) => {
        const top = lossTop([], rival);
        const lead = top / 10 ** Math.floor(Math.log10(top) + 1e-9);
        expect([1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10].some((one) => Math.abs(lead - one) < 1e-9)).toBe(true);
      }),
    );
  });

  it('stands still under small changes', () => {
    expect([0.21, 0.22, 0.23, 0.24].map((rival) => lossTop([], rival))).toEqual([0.4, 0.4, 0.4, 0.4]);
  });

  it('passes over what is infinite, and is there even for losses of 0', () => {
    expect(lossTop([0.3, Infinity], Infinity)).toBe(lossTop([0.3], 0));
    expect(lossTop([], Infinity)).toBeGreaterThan(0);
    expect(lossTop([0], 0)).toBeGreaterThan(0);
  });
});

describe('a sampled curve', () => {
  const thetas = Float64Array.from({ length: 9 }, (_, i) => 0.1 + i * 0.1);
  const line = thetas.map((theta) => 5 - 3 * theta);

  it('is read exactly at its nodes, and in a line between them', () => {
    fc.assert(
      fc.property(fc.double({ min: 0.1, max: 0.9, noNaN: true }), (theta) => {
        expect(curveAt({ thetas }, line, theta)).toBeCloseTo(5 - 3 * theta, 12);
      }),
    );
    const bent = thetas.map((_, i) => i ** 2);
    expect(curveAt({ thetas }, bent, 0.4)).toBeCloseTo(9, 9);
    expect(curveAt({ thetas }, bent, 0.45)).toBeCloseTo((9 + 16) / 2, 9);
  });

  it('is held at its ends beyond them', () => {
    expect(curveAt({ thetas }, line, 0)).toBeCloseTo(4.7, 12);
    expect(curveAt({ thetas }, line, 1)).toBeCloseTo(2.3, 12);
  });

  it('is infinite where it is infinite all along', () => {
    expect(curveAt({ thetas }, thetas.map(() => Infinity), 0.45)).toBe(Infinity);
  });
});

describe('the place for a curve’s name', () => {
  it('is the outermost node well below the top, on the side asked for', () => {
    const bowl = Float64Array.from([9, 8.1, 4, 1, 3, 8.3, 9]);
    expect(labelNode(bowl, 10, 'left')).toBe(1);
    expect(labelNode(bowl, 10, 'right')).toBe(4);
  });

  it('is a node of the curve even where none is low enough', () => {
    expect(labelNode(Float64Array.from([Infinity, Infinity]), 10, 'right')).toBe(0);
  });
});
