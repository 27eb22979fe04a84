import type { KeyboardEvent, MouseEvent } from 'react';
import { useFrame } from './frameContext';
import { nearestStop } from './nearestStop';
import { pointerPlace } from './pointerPlace';
import { walkStop } from './walkStop';
import './targets.css';

export interface WalkTargetProps {
  /** Where the walk stands; null is nowhere yet. */
  readonly x: number | null;
  readonly min: number;
  readonly max: number;
  /** One arrow key; on a logarithmic axis, of the natural logarithm. */
  readonly step: number;
  /** The only places to stand on, ascending: the outcomes of a discrete law. */
  readonly stops?: ArrayLike<number> | undefined;
  readonly label: string;
  readonly valueText: string;
  /** What the pointer is over, or null once it has left. */
  readonly onHover?: (x: number | null) => void;
  /** Chosen to stay: by an arrow key, a click or a tap, or where a finger that was drawn along is lifted. */
  readonly onWalk: (x: number, timeStamp: number) => void;
  /** Where walking is only looking: chosen by a click, a tap, Enter or Space. */
  readonly onSelect?: (x: number, timeStamp: number) => void;
}

/** The whole plot as a place to walk x along: by hover, touch, click, and by keyboard as a slider. Draw it below handles. */
export function WalkTarget({ x, min, max, step, stops, label, valueText, onHover, onWalk, onSelect }: WalkTargetProps) {
  const frame = useFrame();
  const inRange = (value: number): number => {
    const stop = stops && stops[nearestStop(stops, value)];
    return stop ?? Math.min(Math.max(value, min), max);
  };
  const under = (event: MouseEvent<SVGElement>): number => inRange(frame.x.invert(pointerPlace(event, frame).x));
  const start = inRange(frame.x.invert(frame.innerWidth / 2));
  const value = x ?? start;

  const onKeyDown = (event: KeyboardEvent<SVGGElement>): void => {
    if (onSelect && (event.key === 'Enter' || event.key === ' ')) {
      event.preventDefault();
      onSelect(value, event.timeStamp);
      return;
    }
    const next = walkStop({ stops, kind: frame.xScale, range: { value, min, max, step } }, event);
    if (next === null) return;
    event.preventDefault();
    // The first key only says where the walk begins.
    onWalk(x === null && event.key.startsWith('Arrow') ? start : next, event.timeStamp);
  };

  const at = frame.x(value);
  return (
    <g
      className="walk-target"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-orientation="horizontal"
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={valueText}
      onKeyDown={onKeyDown}
      onPointerDown={(event) => {
        // A finger does not hover: where it comes down is what it looks at.
        if (event.pointerType === 'touch') onHover?.(under(event));
      }}
      onPointerMove={(event) => onHover?.(under(event))}
      onPointerUp={(event) => {
        if (event.pointerType === 'touch' && !onSelect) onWalk(under(event), event.timeStamp);
      }}
      onPointerLeave={() => onHover?.(null)}
      onBlur={() => {
        if (onSelect) onHover?.(null);
      }}
      onClick={(event) => (onSelect ?? onWalk)(under(event), event.timeStamp)}
    >
      <rect className="walk-target__plot" width={frame.innerWidth} height={frame.innerHeight} />
      {Number.isFinite(at) && (
        <rect className="walk-target__focus" x={at - frame.fontSize * 0.5} width={frame.fontSize} height={frame.innerHeight} />
      )}
    </g>
  );
}
