import { useEffect, useRef, type MouseEvent, type PointerEvent } from 'react';
import { classNames } from '../markup/classNames';
import { useDisabled } from '../markup/DisabledContext';
import { drawStroke, type StrokePoint } from './drawStroke';
import { useFrame } from './frameContext';
import { Handle } from './Handle';
import { pointerPlace, type PlotPixel } from './pointerPlace';
import type { Role } from './Role';
import { usePhases } from './usePhases';
import './DrawPad.css';

export interface DrawChange {
  readonly heights: readonly number[];
  /** Many moves, then one end: what undo keeps. */
  readonly phase: 'move' | 'end';
  readonly timeStamp: number;
}

export interface DrawPadProps {
  /** Ascending. */
  readonly knots: readonly number[];
  /** One a knot. */
  readonly heights: readonly number[];
  /** The highest that can be drawn. */
  readonly max: number;
  /** One arrow key. */
  readonly step: number;
  readonly labelOf: (index: number) => string;
  readonly valueTextOf: (index: number) => string;
  readonly onChange: (change: DrawChange) => void;
  readonly role?: Role;
  readonly className?: string;
}

interface Pen {
  readonly pointerId: number;
  /** Whether it draws by now: a finger may yet turn out to scroll. */
  readonly draws: boolean;
  readonly start: PlotPixel;
  readonly last: StrokePoint;
  readonly letGo: () => void;
}

/** How far a finger goes sideways before it draws, in pixels; less than that is a tap. */
const decided = 6;

const sameHeights = (a: readonly number[], b: readonly number[]): boolean =>
  a.length === b.length && a.every((height, i) => height === b[i]);

/**
 * A curve to draw by hand through its knots: with a pen, a mouse or a finger that sets off sideways (one that sets off
 * up or down scrolls the page), and by keyboard knot by knot.
 */
export function DrawPad(props: DrawPadProps) {
  const { knots, heights, max, step, labelOf, valueTextOf, onChange, role = 'truth', className } = props;
  const frame = useFrame();
  const disabled = useDisabled();
  const pen = useRef<Pen | null>(null);
  const { current, move, end } = usePhases(heights, sameHeights, ({ value, phase, timeStamp }) =>
    onChange({ heights: value, phase, timeStamp }),
  );
  useEffect(() => () => pen.current?.letGo(), []);

  const under = (event: MouseEvent<SVGElement>): StrokePoint => {
    const place = pointerPlace(event, frame);
    return { x: frame.x.invert(place.x), y: Math.min(Math.max(frame.y.invert(place.y), 0), max) };
  };
  const stroke = (from: StrokePoint, to: StrokePoint, timeStamp: number): void =>
    move(drawStroke(knots, current(), from, to), timeStamp);
  const lift = (event: PointerEvent<SVGElement>): void => {
    if (pen.current?.pointerId !== event.pointerId) return;
    pen.current.letGo();
    pen.current = null;
    end(event.timeStamp);
  };

  const gaps = knots.slice(1).map((knot, i) => knot - (knots[i] ?? NaN));
  return (
    <g className={classNames('draw-pad', `role--${role}`, className)}>
      {/* By keyboard there are the knots: this is for the pointer alone. */}
      <rect
        className="draw-pad__ground"
        aria-hidden="true"
        width={frame.innerWidth}
        height={frame.innerHeight}
        onPointerDown={(event) => {
          if (disabled || event.button !== 0 || !event.isPrimary || pen.current !== null) return;
          const last = under(event);
          const draws = event.pointerType !== 'touch';
          const start = pointerPlace(event, frame);
          pen.current = { pointerId: event.pointerId, draws, start, last, letGo: frame.hold() };
          event.currentTarget.setPointerCapture(event.pointerId);
          if (draws) stroke(last, last, event.timeStamp);
        }}
        onPointerMove={(event) => {
          const held = pen.current;
          if (held?.pointerId !== event.pointerId) return;
          const { x, y } = pointerPlace(event, frame);
          const sideways = Math.abs(x - held.start.x);
          if (!held.draws && (sideways < decided || sideways < Math.abs(y - held.start.y))) return;
          const to = under(event);
          stroke(held.last, to, event.timeStamp);
          pen.current = { ...held, draws: true, last: to };
        }}
        onPointerUp={(event) => {
          const held = pen.current;
          if (held?.pointerId === event.pointerId && !held.draws) {
            const { x, y } = pointerPlace(event, frame);
            const isTap = Math.hypot(x - held.start.x, y - held.start.y) < decided;
            if (isTap) stroke(held.last, held.last, event.timeStamp);
          }
          lift(event);
        }}
        onPointerCancel={lift}
        onLostPointerCapture={lift}
      />
      {knots.map((knot, i) => (
        <Handle
          key={knot}
          x={knot}
          y={heights[i] ?? 0}
          axis="y"
          value={heights[i] ?? 0}
          min={0}
          max={max}
          step={step}
          span={Math.min(...gaps)}
          role={role}
          label={labelOf(i)}
          valueText={valueTextOf(i)}
          className="draw-pad__knot"
          onChange={({ value, phase, timeStamp }) =>
            onChange({ heights: heights.with(i, value), phase, timeStamp })
          }
        />
      ))}
    </g>
  );
}
