/**
 * log(p/q) of two ordinary masses: the log of the larger quotient, so that log(q/p) is its negative to the bit.
 * @error 1 ulp of the quotient, 1 ulp of the log.
 */
export function logOfQuotient(p: number, q: number): number {
  return p > q ? Math.log(p / q) : -Math.log(q / p);
}
