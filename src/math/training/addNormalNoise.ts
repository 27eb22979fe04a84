import type { Random } from '../sampling/random';

/**
 * Adds independent normal numbers of standard deviation sigma to values[start], …, values[start + count − 1], in place; two
 * uniform numbers a pair (a last one without partner takes two as well).
 * @source Box & Muller (1958), Ann. Math. Stat. 29(2), 610–611
 */
export function addNormalNoise(random: Random, sigma: number, values: Float64Array, start: number, count: number): void {
  const end = start + count;
  for (let i = start; i < end; i += 2) {
    // 1 − u is in (0, 1].
    const radius = sigma * Math.sqrt(-2 * Math.log(1 - random.next()));
    const angle = 2 * Math.PI * random.next();
    values[i] = (values[i] ?? 0) + radius * Math.cos(angle);
    if (i + 1 < end) values[i + 1] = (values[i + 1] ?? 0) + radius * Math.sin(angle);
  }
}
