import { useMemo } from 'react';
import { Area } from '../charts/Area';
import { Bars } from '../charts/Bars';
import { Curve } from '../charts/Curve';
import { Dashes } from '../charts/Dashes';
import type { Role } from '../charts/Role';
import { Stems } from '../charts/Stems';
import type { LawCurve } from './LawCurve';

interface LawMarksProps {
  readonly curve: LawCurve;
  readonly role: Role;
  /** The outcome that stands out. */
  readonly brushed?: number | null;
  /** Filled as what is true is, or drawn as a line only; by the role where it is left out. */
  readonly filled?: boolean;
}

/** More outcomes than this are stems: bars would be slivers. */
const MOST_BARS = 80;

/**
 * A law within a Frame: its curve, or its outcomes as bars or, where there are many, stems (what is true), or dashes (what is a
 * model of it).
 */
export function LawMarks({ curve, role, brushed = null, filled = role === 'truth' }: LawMarksProps) {
  const { kind, xs, logProb } = curve;
  const ys = useMemo(() => logProb.map(Math.exp), [logProb]);
  if (kind === 'discrete') {
    const highlight = brushed === null ? null : xs.indexOf(brushed);
    if (!filled) return <Dashes x={xs} y={ys} role={role} />;
    if (xs.length > MOST_BARS) return <Stems x={xs} y={ys} role={role} highlight={highlight} />;
    return <Bars x={xs} y1={ys} role={role} highlight={highlight} />;
  }
  return (
    <>
      {filled && <Area xs={xs} ys={ys} role={role} />}
      <Curve xs={xs} ys={ys} role={role} />
    </>
  );
}
