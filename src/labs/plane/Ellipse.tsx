import { useMemo } from 'react';
import { Curve } from '../../charts/Curve';
import type { Role } from '../../charts/Role';
import type { PlaneNormal } from '../../math/plane/planeNormal';
import { ELLIPSE } from './planeEdits';

interface EllipseProps {
  readonly normal: PlaneNormal;
  readonly role: Role;
  readonly thin?: boolean;
  readonly className?: string;
}

const POINTS = 120;

/** Where a normal of the plane is two standard deviations away: the outline of 86 % of its mass. */
export function Ellipse({ normal, role, thin = false, className }: EllipseProps) {
  const { xs, ys } = useMemo(() => ellipseOf(normal), [normal]);
  return <Curve xs={xs} ys={ys} role={role} thin={thin} {...(className === undefined ? {} : { className })} />;
}

function ellipseOf({ mu, sigma, rho }: PlaneNormal) {
  const rest = Math.sqrt((1 - rho) * (1 + rho));
  const angles = Array.from({ length: POINTS + 1 }, (_, i) => (2 * Math.PI * i) / POINTS);
  return {
    xs: angles.map((t) => mu[0] + ELLIPSE * sigma[0] * Math.cos(t)),
    ys: angles.map((t) => mu[1] + ELLIPSE * sigma[1] * (rho * Math.cos(t) + rest * Math.sin(t))),
  };
}
