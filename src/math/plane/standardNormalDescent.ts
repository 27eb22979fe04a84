import { requireInteger, requirePositive } from '../families/requireParameter';
import type { PlaneNormal } from './planeNormal';
import type { PlaneRun } from './planeRun';
import { standardNormalTerm, standardNormalTermGradient } from './standardNormalTerm';

/** In nats. */
const SETTLED = 1e-9;

/**
 * Plain gradient descent of the sum over both dimensions of KL(N(mu, sigma²) ‖ N(0, 1)), in mu and log sigma: each dimension goes its own way.
 * @param rate what the gradient is multiplied with; too large a one overshoots, as it does in training.
 * @param most steps at the most; it ends before, once the KL is within 1e-9 nats of 0, or where a sigma leaves the numbers.
 * @throws RangeError naming `rate` unless it is positive and finite, `most` unless it is a positive integer, or a parameter.
 */
export function standardNormalDescent(start: PlaneNormal, rate: number, most: number): PlaneRun {
  requirePositive('rate', rate);
  requireInteger('most', most, 1);
  const costOf = ({ mu, sigma }: PlaneNormal): number => standardNormalTerm(mu[0], sigma[0]) + standardNormalTerm(mu[1], sigma[1]);
  let q: PlaneNormal = { ...start, rho: 0 };
  const path = [q];
  const kls = [costOf(q)];
  for (let step = 0; step < most && (kls.at(-1) ?? 0) > SETTLED; step++) {
    const moved = ([0, 1] as const).map((i): readonly [mu: number, sigma: number] => {
      const [byMu, byLogSigma] = standardNormalTermGradient(q.mu[i], q.sigma[i]);
      return [q.mu[i] - rate * byMu, q.sigma[i] * Math.exp(-rate * byLogSigma)];
    });
    const [x = [Number.NaN, Number.NaN], y = [Number.NaN, Number.NaN]] = moved;
    if (![...x, ...y].every(Number.isFinite) || !(x[1] > 0 && y[1] > 0)) break;
    q = { mu: [x[0], y[0]], sigma: [x[1], y[1]], rho: 0 };
    path.push(q);
    kls.push(costOf(q));
  }
  return { path, kls, isSettled: (kls.at(-1) ?? 0) <= SETTLED };
}
