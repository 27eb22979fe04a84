import { ratioDivergence } from '../special/ratioDivergence';
import { requirePlaneNormal } from './planeNormal';
import type { PlaneNormal } from './planeNormal';

/** σ² of a less σ² of b, without cancellation of the squares. */
const squareDifference = (a: number, b: number): number => (a - b) * (a + b);

/**
 * KL(p ‖ q) = ½[tr(Λq Σp) − 2 − log det(Λq Σp) + (mp − mq)ᵀ Λq (mp − mq)] of two normals of the plane, in nats. Computed by the chain
 * rule, KL of the laws of x plus the mean KL of those of y given x: four terms, none of them negative, each from differences of
 * the parameters.
 * @returns ≥ 0, exactly 0 for equal parameters.
 * @throws RangeError naming a parameter that is outside its range.
 * @error 1e-13 relative while 1 − |rho| > 1e-3, for nearly equal parameters too.
 * @source Cover & Thomas (2006), theorem 2.5.3 (chain rule)
 */
export function planeKl(p: PlaneNormal, q: PlaneNormal): number {
  requirePlaneNormal(p);
  requirePlaneNormal(q);
  const [px, py] = p.sigma;
  const [qx, qy] = q.sigma;
  const restP = (1 - p.rho) * (1 + p.rho);
  const restQ = (1 - q.rho) * (1 + q.rho);
  const dx = p.mu[0] - q.mu[0];
  const dy = p.mu[1] - q.mu[1];
  const ofX = ratioDivergence(px * px, qx * qx, squareDifference(px, qx)) + (dx / qx) ** 2;
  // y given x is normal about mu + slope·(x − mu of x), with the variance σy²(1 − ρ²).
  const varianceGap = squareDifference(py, qy) * restP + qy * qy * squareDifference(q.rho, p.rho);
  const slopeQ = (q.rho * qy) / qx;
  const slopeGap = ((p.rho - q.rho) * py) / px + (q.rho * ((py - qy) * qx - qy * (px - qx))) / (px * qx);
  const conditional = qy * qy * restQ;
  const ofY = ratioDivergence(py * py * restP, conditional, varianceGap) + ((dy - slopeQ * dx) ** 2 + (slopeGap * px) ** 2) / conditional;
  return (ofX + ofY) / 2;
}
