import { useId } from 'react';
import { Curve } from '../../../charts/Curve';
import { useFrame } from '../../../charts/frameContext';
import type { Role } from '../../../charts/Role';

interface StepCurveProps {
  readonly xs: readonly number[];
  readonly ys: ArrayLike<number>;
  /** The step that is shown: what comes after it is drawn thin. */
  readonly step: number;
  readonly role: Role;
}

/** Something over the steps of a run. A run that plays only uncovers it: its path is made once for what is trained. */
export function StepCurve({ xs, ys, step, role }: StepCurveProps) {
  const { x, innerWidth, innerHeight } = useFrame();
  const id = `${useId()}-past`;
  const now = Math.min(Math.max(x(step), 0), innerWidth);
  return (
    <>
      <clipPath id={id}>
        <rect x={-1} y={-innerHeight} width={now + 1} height={3 * innerHeight} />
      </clipPath>
      <Curve xs={xs} ys={ys} role={role} thin className="live-ahead" />
      <g clipPath={`url(#${id})`}>
        <Curve xs={xs} ys={ys} role={role} />
      </g>
    </>
  );
}
