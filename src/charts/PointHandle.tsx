import { useRef } from 'react';
import { classNames } from '../markup/classNames';
import { useDisabled } from '../markup/DisabledContext';
import { useFrame } from './frameContext';
import { valueAtPixel, type HandleAxis } from './handleAxis';
import { outsidePlot } from './outsidePlot';
import { PointSliders } from './PointSliders';
import type { Role } from './Role';
import { shapePath, type Shape } from './shapePath';
import { useHandleDrag } from './useHandleDrag';
import { usePhases } from './usePhases';
import './Handle.css';

export interface PointChange {
  readonly x: number;
  readonly y: number;
  /** Many moves, then one end: what undo keeps. */
  readonly phase: 'move' | 'end';
  readonly timeStamp: number;
}

export interface PointHandleProps {
  readonly x: number;
  readonly y: number;
  readonly minX: number;
  readonly maxX: number;
  readonly minY: number;
  readonly maxY: number;
  /** One arrow key; on a logarithmic axis, of the natural logarithm. A pointer moves by tenths of it. */
  readonly stepX: number;
  readonly stepY: number;
  readonly labelX: string;
  readonly labelY: string;
  /** What the two coordinates are of. */
  readonly label: string;
  readonly valueTextX: string;
  readonly valueTextY: string;
  readonly onChange: (change: PointChange) => void;
  readonly onFocus?: () => void;
  /** Whether the pointer is over it: it covers the targets below. */
  readonly onHover?: (over: boolean) => void;
  readonly disabled?: boolean;
  readonly shape?: Shape;
  readonly role?: Role;
  readonly className?: string;
}

/** A point to take hold of inside an interactive Frame: by pointer both ways at once, by keyboard as two sliders. */
export function PointHandle(props: PointHandleProps) {
  const { x, y, minX, maxX, minY, maxY, stepX, stepY, label, onChange, role = 'truth' } = props;
  const disabled = useDisabled(props.disabled);
  const frame = useFrame();
  const xSlider = useRef<SVGGElement>(null);
  const { current, move, end } = usePhases(
    { x, y },
    (a, b) => a.x === b.x && a.y === b.y,
    ({ value, phase, timeStamp }) => onChange({ ...value, phase, timeStamp }),
  );

  const along: { readonly x: HandleAxis; readonly y: HandleAxis } = {
    x: { scale: frame.x, kind: frame.xScale, range: { value: x, min: minX, max: maxX, step: stepX } },
    y: { scale: frame.y, kind: frame.yScale, range: { value: y, min: minY, max: maxY, step: stepY } },
  };
  const at = { x: frame.x(x), y: frame.y(y) };
  const { held, ...drag } = useHandleDrag({
    frame,
    disabled,
    at,
    onMove: (to, timeStamp) => {
      const last = current();
      // A pointer that goes straight along one axis leaves the other coordinate as it was to the last digit.
      const still = { x: Math.abs(to.x - frame.x(last.x)) < 0.5, y: Math.abs(to.y - frame.y(last.y)) < 0.5 };
      move(
        {
          x: still.x ? last.x : valueAtPixel(along.x, to.x),
          y: still.y ? last.y : valueAtPixel(along.y, to.y),
        },
        timeStamp,
      );
    },
    onEnd: end,
    focus: () => xSlider.current?.focus({ preventScroll: true }),
  });

  if (!Number.isFinite(at.x) || !Number.isFinite(at.y)) return null;
  const radius = frame.fontSize * 0.54;
  const shape = shapePath(props.shape ?? 'circle', radius);
  return (
    <g
      className={classNames(
        'handle',
        'handle--xy',
        `role--${role}`,
        held && 'handle--held',
        disabled && 'handle--disabled',
        outsidePlot(frame, at, radius) && 'handle--outside',
        props.className,
      )}
      transform={`translate(${at.x},${at.y})`}
      role="group"
      aria-label={label}
      {...drag}
      onFocus={() => props.onFocus?.()}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) end(event.timeStamp);
      }}
      onPointerEnter={() => props.onHover?.(true)}
      onPointerLeave={() => props.onHover?.(false)}
    >
      <path className="handle__ring" d={shape} />
      <path className="handle__gap" d={shape} />
      <path className="handle__grip" d={shape} />
      <PointSliders
        x={{ ...along.x, label: props.labelX, valueText: props.valueTextX }}
        y={{ ...along.y, label: props.labelY, valueText: props.valueTextY }}
        disabled={disabled}
        xRef={xSlider}
        onMove={move}
        onEnd={end}
      />
    </g>
  );
}
