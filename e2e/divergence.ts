/** KL(p‖q) in bits, for a test to hold the screen against: no code of the product. */
export function klInBits(p: readonly number[], q: readonly number[]): number {
  return p.reduce((total, px, x) => (px === 0 ? total : total + px * Math.log2(px / (q[x] ?? 0))), 0);
}

export function uniform(outcomes: number): readonly number[] {
  return Array.from({ length: outcomes }, () => 1 / outcomes);
}

export function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
