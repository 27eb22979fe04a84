import { useMemo } from 'react';
import { Area } from './Area';
import type { Role } from './Role';
import { signedParts } from './signedParts';

export interface SignedAreaProps {
  /** Ascending. */
  readonly xs: ArrayLike<number>;
  /** Broken where it is not finite. */
  readonly ys: ArrayLike<number>;
  readonly role?: Role;
  readonly shape?: 'line' | 'steps';
  readonly className?: string;
}

/** The area between a curve and 0: full where it is positive, hatched where it is negative. */
export function SignedArea({ xs, ys, role = 'truth', shape = 'line', className }: SignedAreaProps) {
  const parts = useMemo(() => signedParts(xs, ys, shape), [xs, ys, shape]);
  return (
    <g className={className}>
      <Area xs={parts.xs} ys={parts.positive} role={role} shape={shape} fill="tone" />
      <Area xs={parts.xs} ys={parts.negative} role={role} shape={shape} fill="hatch" />
    </g>
  );
}
