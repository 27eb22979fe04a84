import { expect, it } from 'vitest';
import { resumeRandom } from './resumeRandom';
import { seededRandom } from './seededRandom';

const numbers = (random: { readonly next: () => number }, count: number): number[] =>
  Array.from({ length: count }, () => random.next());

it('the same seed gives the same numbers, another seed others', () => {
  expect(numbers(seededRandom(7), 100)).toEqual(numbers(seededRandom(7), 100));
  expect(numbers(seededRandom(7), 3)).not.toEqual(numbers(seededRandom(8), 3));
});

it('a seed keeps its numbers for ever: links carry seeds', () => {
  expect(numbers(seededRandom(1), 3)).toEqual([0.43708347009359805, 0.7641405344872144, 0.226633560423383]);
});

it('a stored state goes on where it stood', () => {
  const random = seededRandom(3);
  numbers(random, 10);
  const state = random.state();
  expect(numbers(resumeRandom(state), 20)).toEqual(numbers(random, 20));
});

it('numbers are multiples of 2⁻⁵³ in [0, 1), with the mean and the variance of the uniform', () => {
  const drawn = numbers(seededRandom(5), 200_000);
  expect(drawn.every((u) => u >= 0 && u < 1 && Number.isInteger(u * 2 ** 53))).toBe(true);
  const mean = drawn.reduce((sum, u) => sum + u) / drawn.length;
  const variance = drawn.reduce((sum, u) => sum + (u - mean) ** 2, 0) / drawn.length;
  expect(Math.abs(mean - 0.5)).toBeLessThan(4 * Math.sqrt(1 / 12 / drawn.length));
  expect(Math.abs(variance - 1 / 12)).toBeLessThan(4 * Math.sqrt(1 / 180 / drawn.length));
});

it('the first numbers of neighbouring seeds are uniform and unrelated', () => {
  const seeds = 20_000;
  const first = Array.from({ length: seeds }, (_, seed) => seededRandom(seed).next());
  const bins = Array.from({ length: 20 }, (_, bin) => first.filter((u) => Math.floor(u * 20) === bin).length);
  const chiSquared = bins.reduce((sum, count) => sum + (count - seeds / 20) ** 2 / (seeds / 20), 0);
  expect(chiSquared).toBeLessThan(19 + 4 * Math.sqrt(2 * 19));
  const covariance = first.slice(1).reduce((sum, u, i) => sum + (u - 0.5) * ((first[i] ?? 0) - 0.5), 0) / seeds;
  expect(Math.abs(covariance * 12) * Math.sqrt(seeds)).toBeLessThan(4);
});

it('refuses seeds and states that are none', () => {
  for (const seed of [-1, 0.5, 2 ** 32, Number.NaN]) expect(() => seededRandom(seed)).toThrow(/seed must be/);
  for (const state of [[], [1, 2, 3], [0, 0, 0, 0], [1, 2, 3, 2 ** 31], [1, 2, 3, 0.5]]) {
    expect(() => resumeRandom(state)).toThrow(/state must be four 32-bit integers/);
  }
  expect(numbers(seededRandom(2 ** 32 - 1), 1)[0]).toBeLessThan(1);
});
