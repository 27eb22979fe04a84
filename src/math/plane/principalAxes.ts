import { requirePlaneNormal } from './planeNormal';
import type { PlaneNormal } from './planeNormal';

/** The directions in which a normal of the plane is widest and narrowest. */
export interface PrincipalAxes {
  /** Standard deviations along the two, the wider one first. */
  readonly major: number;
  readonly minor: number;
  /** Of the wider one against the x axis, in (−π/2, π/2]; 0 for a circle. */
  readonly angle: number;
}

/**
 * The eigenvalues of Σ, as standard deviations, and its eigenvector. The smaller one is det Σ over the larger one: it does not cancel.
 * @throws RangeError naming a parameter that is outside its range.
 * @error 4 ulp of each length; the angle 2 ulp over the relative gap of the variances.
 */
export function principalAxes(normal: PlaneNormal): PrincipalAxes {
  requirePlaneNormal(normal);
  const { sigma, rho } = normal;
  const [sx, sy] = sigma;
  const gap = (sx - sy) * (sx + sy);
  const across = 2 * rho * sx * sy;
  const major = Math.sqrt((sx * sx + sy * sy + Math.hypot(gap, across)) / 2);
  // Of a circle the two differ by an ulp, either way.
  const minor = Math.min(major, (sx * sy * Math.sqrt((1 - rho) * (1 + rho))) / major);
  return { major, minor, angle: Math.atan2(across, gap) / 2 };
}

/**
 * The deviations and the correlation of a normal with these axes, the way back from `principalAxes`; the order of the two does not matter.
 * @returns a correlation of ±1 where one of the lengths is 0 and the angle is not that of an axis.
 * @error 4 ulp of each deviation and of 1 in rho.
 */
export function fromPrincipalAxes({ major, minor, angle }: PrincipalAxes): Pick<PlaneNormal, 'sigma' | 'rho'> {
  const [c, s] = [Math.cos(angle), Math.sin(angle)];
  const sx = Math.hypot(major * c, minor * s);
  const sy = Math.hypot(major * s, minor * c);
  return { sigma: [sx, sy], rho: ((major - minor) * (major + minor) * c * s) / (sx * sy) };
}
