import { useRef, type ReactNode } from 'react';
import { scaleOf } from './scaleOf';
import { StackedBar, type StackedBarsSegment } from './StackedBar';
import { stackSegments } from './stackSegments';
import { useUnmeasured } from './unmeasuredSize';
import { useSize } from './useSize';
import './roles.css';
import './StackedBars.css';

export interface StackedBarsRow {
  readonly label: ReactNode;
  readonly segments: readonly StackedBarsSegment[];
  /** Infinity where a segment is. */
  readonly total: number;
  readonly totalLabel: ReactNode;
}

export interface StackedBarsProps {
  /** What the bars show, for those who do not see them. */
  readonly label: string;
  readonly rows: readonly StackedBarsRow[];
  /** The right end of the scale, so that it does not breathe during a drag; never less than the longest finite row. */
  readonly max?: number;
}

/** Sums as bars of bars, all on one scale; a list of the same sums to assistive technology. */
export function StackedBars({ label, rows, max = 0 }: StackedBarsProps) {
  const list = useRef<HTMLUListElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const { width } = useSize(list, useUnmeasured({ width: 640, height: 1 }));
  const fontSize = useSize(ruler, { width: 1400, height: 1 }).width / 100;
  const stacks = rows.map((row) => stackSegments(row.segments.map((segment) => segment.value)));
  const ends = stacks.flat().flatMap(({ from, to }) => [from, to]);
  const finite = ends.filter((end) => Number.isFinite(end));
  const low = Math.min(0, ...finite);
  const high = Math.max(Number.EPSILON, ...finite, max);
  // An infinite row needs room past the longest finite one, in which to be seen to go on.
  const reach = finite.length < ends.length ? high + (high - low) * 0.35 : high;
  const x = scaleOf('linear', [low, reach], [0, width]);
  return (
    <ul className="stacked-bars" role="list" aria-label={label} ref={list}>
      {rows.map((row, index) => (
        <li className="stacked-bars__row" key={index}>
          <div className="stacked-bars__head">
            <span className="stacked-bars__label">{row.label}</span>
            <span className="stacked-bars__total">{row.totalLabel}</span>
          </div>
          <StackedBar segments={row.segments} stack={stacks[index] ?? []} x={x} width={width} fontSize={fontSize} />
        </li>
      ))}
      <li className="stacked-bars__ruler" aria-hidden="true">
        <span className="stacked-bars__hundred-ems" ref={ruler} />
      </li>
    </ul>
  );
}
