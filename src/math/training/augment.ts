import type { Random } from '../sampling/random';
import { addNormalNoise } from './addNormalNoise';
import { DIGIT_SIDE } from './data/digits';

/**
 * Writes an augmented copy of the row that starts at `start` of `from` to where `at` of `to` starts. Strength 0 copies it, and
 * draws as many numbers as any other strength.
 */
export type Augment = (random: Random, strength: number, from: Float64Array, start: number, to: Float64Array, at: number) => void;

/** At strength 1: pixels, radians, a share, ink. */
const SHIFT = 1;
const ROTATION = (15 * Math.PI) / 180;
const SCALE = 0.15;
const PIXEL_NOISE = 0.05;
const JITTER = 0.15;

/** The ink at (column, row), linear between the middles of pixels, 0 outside. */
function inkAt(from: Float64Array, start: number, column: number, row: number): number {
  const [left, top] = [Math.floor(column), Math.floor(row)];
  if (left < -1 || top < -1 || left >= DIGIT_SIDE || top >= DIGIT_SIDE) return 0;
  const [right, down] = [column - left, row - top];
  let ink = 0;
  for (let y = 0; y < 2; y++) {
    if (top + y < 0 || top + y >= DIGIT_SIDE) continue;
    for (let x = 0; x < 2; x++) {
      if (left + x < 0 || left + x >= DIGIT_SIDE) continue;
      const share = (x === 0 ? 1 - right : right) * (y === 0 ? 1 - down : down);
      ink += share * (from[start + (top + y) * DIGIT_SIDE + left + x] ?? 0);
    }
  }
  return ink;
}

/**
 * A digit as if written a little otherwise: pixel (x, y), from the middle, takes the ink at scale·R(angle)(x, y) + shift, and
 * normal noise (not clipped, so that ink may be a little below 0 or above 1). At strength s: shift uniform within ±s pixels
 * each way, angle within ±15°·s, scale within 1 ± 0.15·s, noise 0.05·s.
 */
export const augmentDigit: Augment = (random, strength, from, start, to, at) => {
  const uniform = (reach: number): number => strength * reach * (2 * random.next() - 1);
  const angle = uniform(ROTATION);
  const scale = 1 + uniform(SCALE);
  const [shiftX, shiftY] = [uniform(SHIFT), uniform(SHIFT)];
  const [cos, sin] = [scale * Math.cos(angle), scale * Math.sin(angle)];
  const middle = (DIGIT_SIDE - 1) / 2;
  for (let row = 0; row < DIGIT_SIDE; row++) {
    const y = row - middle;
    for (let column = 0; column < DIGIT_SIDE; column++) {
      const x = column - middle;
      const ink = inkAt(from, start, cos * x - sin * y + middle + shiftX, sin * x + cos * y + middle + shiftY);
      to[at + row * DIGIT_SIDE + column] = ink;
    }
  }
  addNormalNoise(random, PIXEL_NOISE * strength, to, at, DIGIT_SIDE * DIGIT_SIDE);
};

/** A point moved by normal noise of standard deviation 0.15·strength both ways. */
export const augmentPoint: Augment = (random, strength, from, start, to, at) => {
  for (let i = 0; i < 2; i++) to[at + i] = from[start + i] ?? 0;
  addNormalNoise(random, JITTER * strength, to, at, 2);
};
