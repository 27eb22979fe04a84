import { useMemo } from 'react';
import { Curve } from '../../../charts/Curve';
import type { Role } from '../../../charts/Role';

interface StepCurveProps {
  readonly xs: readonly number[];
  readonly ys: ArrayLike<number>;
  /** The step that is shown: what comes after it is drawn thin. */
  readonly step: number;
  readonly role: Role;
}

/** Something over the steps of a run. */
export function StepCurve({ xs, ys, step, role }: StepCurveProps) {
  const reached = useMemo(() => xs.findLastIndex((x) => x <= step), [xs, step]);
  const [past, ahead] = useMemo(() => {
    const all = Array.from({ length: xs.length }, (_, i) => ys[i] ?? Number.NaN);
    return [
      { xs: xs.slice(0, reached + 1), ys: all.slice(0, reached + 1) },
      { xs: xs.slice(Math.max(reached, 0)), ys: all.slice(Math.max(reached, 0)) },
    ];
  }, [xs, ys, reached]);
  return (
    <>
      <Curve xs={ahead.xs} ys={ahead.ys} role={role} thin className="live-ahead" />
      <Curve xs={past.xs} ys={past.ys} role={role} />
    </>
  );
}
