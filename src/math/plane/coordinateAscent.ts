import { requireInteger } from '../families/requireParameter';
import { planeKl } from './planeKl';
import { requirePlaneNormal } from './planeNormal';
import type { PlaneNormal } from './planeNormal';
import type { PlaneRun } from './planeRun';

/** In nats: what no picture shows any more. */
const SETTLED = 1e-9;

/**
 * Mean-field inference by coordinate ascent: the factor of x is made the best one for that of y, then the other way round. A step is
 * one factor: N(mu_x + Λ_xx⁻¹Λ_xy·(mu_y − m_y), 1/Λ_xx) and likewise. Each step lowers KL(q ‖ p); a round of two shrinks the
 * error of the mean by ρ².
 * @param start its correlation is left out: q is factorised.
 * @param most steps at the most; it ends before, once KL(q ‖ p) is within 1e-9 nats of the least, −½ log(1 − ρ²).
 * @throws RangeError naming a parameter that is outside its range, or `most` unless it is a positive integer.
 * @source Bishop (2006), Pattern Recognition and Machine Learning, §10.1.2
 */
export function coordinateAscent(p: PlaneNormal, start: PlaneNormal, most: number): PlaneRun {
  requirePlaneNormal(p);
  requireInteger('most', most, 1);
  let q: PlaneNormal = { ...start, rho: 0 };
  const path = [q];
  const kls = [planeKl(q, p)];
  const least = -Math.log1p(-p.rho * p.rho) / 2;
  const narrower = Math.sqrt((1 - p.rho) * (1 + p.rho));
  for (let step = 0; step < most && (kls.at(-1) ?? 0) - least > SETTLED; step++) {
    const [mx, my] = q.mu;
    q =
      step % 2 === 0
        ? { ...q, mu: [p.mu[0] + ((p.rho * p.sigma[0]) / p.sigma[1]) * (my - p.mu[1]), my], sigma: [p.sigma[0] * narrower, q.sigma[1]] }
        : { ...q, mu: [mx, p.mu[1] + ((p.rho * p.sigma[1]) / p.sigma[0]) * (mx - p.mu[0])], sigma: [q.sigma[0], p.sigma[1] * narrower] };
    path.push(q);
    kls.push(planeKl(q, p));
  }
  return { path, kls, isSettled: (kls.at(-1) ?? 0) - least <= SETTLED };
}
