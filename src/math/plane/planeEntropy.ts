import { requirePlaneNormal } from './planeNormal';
import type { PlaneNormal } from './planeNormal';

/**
 * H = 1 + log 2π + log σx + log σy + ½ log(1 − ρ²), in nats.
 * @returns of either sign: a density above 1 has a negative surprise.
 * @throws RangeError naming a parameter that is outside its range.
 * @error 2 ulp of its largest term.
 * @source Cover & Thomas (2006), theorem 8.4.1
 */
export function planeEntropy(normal: PlaneNormal): number {
  requirePlaneNormal(normal);
  const { sigma, rho } = normal;
  return 1 + Math.log(2 * Math.PI) + Math.log(sigma[0]) + Math.log(sigma[1]) + Math.log1p(-rho * rho) / 2;
}
