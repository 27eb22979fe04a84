import { expect, it } from 'vitest';
import { artanhTail } from './artanhTail';

it('is what artanh adds to its argument, on both sides of where its two forms meet, and ends beside 1', () => {
  // by mpmath
  expect(Math.abs(artanhTail(0.5) / 0.04930614433405485 - 1)).toBeLessThan(5e-16);
  expect(Math.abs(artanhTail(0.75) / 0.22295507452765667 - 1)).toBeLessThan(3e-15);
  expect(Math.abs(artanhTail(1 - 2 ** -53) / (18.714973875118524 - 1) - 1)).toBeLessThan(3e-15);
  expect([artanhTail(1), artanhTail(-1), artanhTail(1.5), artanhTail(Number.NaN)]).toEqual([
    Infinity,
    -Infinity,
    Number.NaN,
    Number.NaN,
  ]);
});
