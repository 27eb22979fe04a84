/** Up to this |r| the closed form loses more to cancellation than the series costs. */
const SERIES_UP_TO = 0.5;

/**
 * f(u) = u·log u − u + 1 at u = eʳ, in nats: q·f(p/q) = p·log(p/q) − p + q is the term of a KL that is never negative.
 * It takes the log-ratio r because near u = 1 that has digits which u has lost; there it is Σ_{k ≥ 2} (k − 1)·rᵏ/k!.
 * @returns ≥ 0, exactly 0 for r = 0; 1 for r = −Infinity; Infinity for r above 709 or so.
 * @error 1e-15 relative, where r is within 1 of 0; beyond that (1 + |r|)·2⁻⁵³, as exp takes it.
 */
export function klGenerator(r: number): number {
  if (r === -Infinity) return 1;
  if (Math.abs(r) > SERIES_UP_TO) return (r - 1) * Math.exp(r) + 1;
  let power = (r * r) / 2;
  let sum = 0;
  for (let k = 2; ; k++) {
    const next = sum + (k - 1) * power;
    if (next === sum) return sum;
    sum = next;
    power *= r / (k + 1);
  }
}
