import type { Random } from '../../sampling/random';
import { addNormalNoise } from '../addNormalNoise';
import type { Examples } from '../examples';

/** Standard deviation of the noise on both coordinates. */
const NOISE = 0.12;

/**
 * `count` points of two half circles of radius 1 that hold each other, class 0 above and class 1 below, with normal noise; the
 * middle of both is the origin. As scikit-learn's `make_moons`, moved by (−½, −¼), with places on the circles drawn at random.
 * @returns classes in turns; the same state of `random` gives the same points.
 */
export function moons(count: number, random: Random): Examples {
  const inputs = new Float64Array(2 * count);
  const labels = Uint8Array.from({ length: count }, (_, i) => i % 2);
  for (const [i, label] of labels.entries()) {
    const angle = Math.PI * random.next();
    const side = label === 0 ? 1 : -1;
    inputs[2 * i] = side * (Math.cos(angle) - 0.5);
    inputs[2 * i + 1] = side * (Math.sin(angle) - 0.25);
  }
  addNormalNoise(random, NOISE, inputs, 0, inputs.length);
  return { count, width: 2, inputs, labels };
}
