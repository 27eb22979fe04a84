import { describe, expect, it } from 'vitest';
import type { Random } from '../sampling/random';
import { seededRandom } from '../sampling/seededRandom';
import { addNormalNoise } from './addNormalNoise';
import { augmentDigit, augmentPoint } from './augment';
import type { Augment } from './augment';
import { digits } from './data/digits';

const { inputs } = digits();
const first = inputs.subarray(0, 64);

function augmented(augment: Augment, random: Random, strength: number, from: Float64Array): Float64Array {
  const to = new Float64Array(from.length + 5).fill(9);
  augment(random, strength, from, 0, to, 3);
  expect([to[2], to[from.length + 3]]).toEqual([9, 9]);
  return to.slice(3, from.length + 3);
}

/** Draws these numbers first, then such that no noise is added. */
function scripted(...numbers: readonly number[]): Random {
  const rest = [...numbers];
  return { next: () => rest.shift() ?? 0, state: () => [] };
}

describe('an augmented digit', () => {
  it('is the digit at strength 0, which draws as many numbers', () => {
    const [still, moving] = [seededRandom(1), seededRandom(1)];
    const same = augmented(augmentDigit, still, 0, first);
    for (const [i, ink] of same.entries()) expect(Math.abs(ink - (first[i] ?? Number.NaN))).toBeLessThan(1e-14);
    expect(augmented(augmentDigit, moving, 1, first)).not.toEqual(same);
    expect(still.state()).toEqual(moving.state());
  });

  it('is moved by a whole pixel where that is drawn, and takes paper from outside', () => {
    // Angle and scale in the middle of their ranges; the ink comes from one pixel to the right.
    const moved = augmented(augmentDigit, scripted(0.5, 0.5, 1, 0.5), 1, first);
    for (let row = 0; row < 8; row++) {
      for (let column = 0; column < 8; column++) {
        const from = column < 7 ? (first[row * 8 + column + 1] ?? Number.NaN) : 0;
        expect(Math.abs((moved[row * 8 + column] ?? Number.NaN) - from)).toBeLessThan(1e-14);
      }
    }
  });

  it('is turned about its middle by the angle that is drawn', () => {
    // A quarter of a turn is six times 15°.
    const turned = augmented(augmentDigit, scripted(1, 0.5, 0.5, 0.5), 6, first);
    for (let row = 0; row < 8; row++) {
      for (let column = 0; column < 8; column++) {
        const from = first[column * 8 + (7 - row)] ?? Number.NaN;
        expect(Math.abs((turned[row * 8 + column] ?? Number.NaN) - from)).toBeLessThan(1e-13);
      }
    }
  });

  it('is scaled by what is drawn: a wide field from twice as far shows what stands between', () => {
    const ramp = Float64Array.from({ length: 64 }, (_, i) => i % 8);
    // Scale 1 + 0.15·(2/0.3 … ) = 0.5: linear ink stays linear, half as steep.
    const near = augmented(augmentDigit, scripted(0.5, 0, 0.5, 0.5), 0.5 / 0.15, ramp);
    for (let column = 0; column < 8; column++) expect(near[24 + column]).toBeCloseTo(3.5 + 0.5 * (column - 3.5), 12);
  });
});

it('a point is moved by normal noise of 0.15 times the strength', () => {
  const random = seededRandom(2);
  const moves = Array.from({ length: 20_000 }, () => augmented(augmentPoint, random, 2, Float64Array.of(1, -1)));
  const variance = moves.reduce((sum, point) => sum + ((point[0] ?? 0) - 1) ** 2, 0) / moves.length;
  expect(Math.abs(variance / 0.09 - 1)).toBeLessThan(4 * Math.sqrt(2 / moves.length));
  expect(augmented(augmentPoint, random, 0, Float64Array.of(1, -1))).toEqual(Float64Array.of(1, -1));
});

it('normal noise has the moments of the normal, and no partner shares its number', () => {
  const count = 100_001;
  const values = new Float64Array(count + 2).fill(3);
  addNormalNoise(seededRandom(9), 0.5, values, 1, count);
  expect([values[0], values[count + 1]]).toEqual([3, 3]);
  const scores = values.subarray(1, count + 1).map((value) => (value - 3) / 0.5);
  const momentOf = (power: number) => scores.reduce((sum, z) => sum + z ** power, 0) / count;
  const covariance = scores.reduce((sum, z, i) => sum + z * (scores[i ^ 1] ?? 0), 0) / count;
  expect(Math.abs(momentOf(1)) * Math.sqrt(count)).toBeLessThan(4);
  expect(Math.abs(momentOf(2) - 1) * Math.sqrt(count / 2)).toBeLessThan(4);
  expect(Math.abs(momentOf(4) - 3) * Math.sqrt(count / 96)).toBeLessThan(4);
  expect(Math.abs(covariance) * Math.sqrt(count / 2)).toBeLessThan(4);
});
