import { requirePlaneNormal } from './planeNormal';
import type { PlaneNormal } from './planeNormal';

/**
 * The factorised q that is nearest in forward KL(p ‖ q): the product of p's marginals, with the variances Σ_ii. It costs the mutual
 * information of x and y, −½ log(1 − ρ²) nats.
 * @throws RangeError naming a parameter that is outside its range.
 * @source Bishop (2006), Pattern Recognition and Machine Learning, §10.1.2, (10.17)
 */
export function forwardFactorised(p: PlaneNormal): PlaneNormal {
  requirePlaneNormal(p);
  return { ...p, rho: 0 };
}

/**
 * The factorised q that is nearest in reverse KL(q ‖ p): as wide as p is along x where y is known and the other way round, with the
 * variances 1/Λ_ii = Σ_ii(1 − ρ²) of the precision Λ = Σ⁻¹. It costs −½ log(1 − ρ²) nats, too.
 * @throws RangeError naming a parameter that is outside its range.
 * @source Bishop (2006), Pattern Recognition and Machine Learning, §10.1.2, (10.12)–(10.15)
 */
export function reverseFactorised(p: PlaneNormal): PlaneNormal {
  requirePlaneNormal(p);
  const narrower = Math.sqrt((1 - p.rho) * (1 + p.rho));
  return { mu: p.mu, sigma: [p.sigma[0] * narrower, p.sigma[1] * narrower], rho: 0 };
}
