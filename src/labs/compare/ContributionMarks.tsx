import { Area } from '../../charts/Area';
import { Bars } from '../../charts/Bars';
import { Curve } from '../../charts/Curve';
import type { Direction } from '../../math/geometry/direction';

interface ContributionMarksProps {
  readonly direction: Direction;
  readonly kind: 'discrete' | 'continuous';
  readonly xs: Float64Array;
  /** In the reader's unit. */
  readonly terms: Float64Array;
  /** Of a bar, on the axis. */
  readonly width: number;
  readonly isFront: boolean;
}

/** Inside a Frame: what one direction takes (filled) and gives back (hatched). */
export function ContributionMarks({ direction, kind, xs, terms, width, isFront }: ContributionMarksProps) {
  if (kind === 'discrete') {
    const given = new Set([...terms.keys()].filter((i) => (terms[i] ?? 0) < 0));
    return (
      <g className={isFront ? undefined : 'compare-lab__behind'}>
        <Bars x={xs} y1={terms} width={width} role={direction} hatched={given} />
      </g>
    );
  }
  return (
    <>
      <Area xs={xs} ys={terms.map((term) => Math.max(term, 0))} role={direction} fill={isFront ? 'tone' : 'wash'} />
      <Area xs={xs} ys={terms.map((term) => Math.min(term, 0))} role={direction} fill={isFront ? 'hatch' : 'wash'} />
      <Curve xs={xs} ys={terms} role={direction} thin={!isFront} />
    </>
  );
}
