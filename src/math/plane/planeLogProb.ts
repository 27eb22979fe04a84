import { requirePlaneNormal } from './planeNormal';
import type { PlaneNormal } from './planeNormal';

/**
 * log N(x, y; mu, Σ) = −log 2πσxσy√(1 − ρ²) − (a² − 2ρab + b²)/2(1 − ρ²) with a, b the standardised x and y, in nats. The form is
 * computed as (a − ρb)²/(1 − ρ²) + b², which does not cancel.
 * @throws RangeError naming a parameter that is outside its range.
 * @error 4 ulp of its larger term.
 */
export function planeLogProb(normal: PlaneNormal): (x: number, y: number) => number {
  requirePlaneNormal(normal);
  const { mu, sigma, rho } = normal;
  const rest = (1 - rho) * (1 + rho);
  const atPeak = -Math.log(2 * Math.PI) - Math.log(sigma[0]) - Math.log(sigma[1]) - Math.log(rest) / 2;
  return (x, y) => {
    const a = (x - mu[0]) / sigma[0];
    const b = (y - mu[1]) / sigma[1];
    return atPeak - ((a - rho * b) ** 2 / rest + b * b) / 2;
  };
}
