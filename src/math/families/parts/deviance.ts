import { klTerm, ORDINARY } from '../../divergence/klTerm';

/**
 * x·log(x/m) − x + m: how far, in nats, a count x is from its mean m.
 * @param difference x − m, for a caller who knows it better than x and m say.
 * @returns ≥ 0; Infinity for m = 0 < x.
 * @error 1e-15 relative.
 * @source Loader (2000), Fast and Accurate Computation of Binomial Probabilities, §3: his bd0
 */
export function deviance(x: number, m: number, difference = x - m): number {
  // Only the logs of tiny numbers are ever looked at, and a log takes as long as all the rest.
  if (x > ORDINARY && m > ORDINARY) return klTerm(x, m, 0, 0, difference);
  return klTerm(x, m, Math.log(x), Math.log(m), difference);
}
