/** Up to this |u| (masses within a factor of 3) the closed form loses more to cancellation than the series costs. */
const SERIES_UP_TO = 0.5;

/** (1 + u)·log(1 + u) + (1 − u)·log(1 − u) = Σ_{k ≥ 1} u²ᵏ / (k(2k − 1)), for |u| < 1. */
function evenSeries(u: number): number {
  let power = u * u;
  let sum = 0;
  for (let k = 1; ; k++) {
    const next = sum + power / (k * (2 * k - 1));
    if (next === sum) return sum;
    sum = next;
    power *= u * u;
  }
}

/** mass·log(2·mass/total), with 0·log 0 = 0. */
const towardsMiddle = (mass: number, total: number): number => (mass === 0 ? 0 : mass * Math.log((2 * mass) / total));

/**
 * ½·p·log(p/m) + ½·q·log(q/m) of two masses ≥ 0, m = (p + q)/2, in nats: the term of the Jensen–Shannon divergence.
 * @returns ≥ 0, exactly 0 for p = q; symmetric to the bit.
 * @error 1e-15 relative: free of cancellation where p and q nearly agree.
 * @source Lin (1991), IEEE Trans. Inf. Theory 37, 145–151
 */
export function jensenShannonTerm(p: number, q: number): number {
  const total = p + q;
  if (total === 0) return 0;
  const u = (p - q) / total;
  if (Math.abs(u) <= SERIES_UP_TO) return (total * evenSeries(u)) / 4;
  return (towardsMiddle(p, total) + towardsMiddle(q, total)) / 2;
}
