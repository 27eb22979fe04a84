import { klTerm } from '../divergence/klTerm';

/**
 * x·log(x/m) − x + m: how far, in nats, a count x is from its mean m.
 * @param difference x − m, for a caller who knows it better than x and m say.
 * @returns ≥ 0; Infinity for m = 0 < x.
 * @error 1e-15 relative.
 * @source Loader (2000), Fast and Accurate Computation of Binomial Probabilities, §3: his bd0
 */
export const deviance = (x: number, m: number, difference = x - m): number =>
  klTerm(x, m, Math.log(x), Math.log(m), difference);
