import type { KeyboardEvent } from 'react';
import { classNames } from '../markup/classNames';
import { useDisabled } from '../markup/DisabledContext';
import { useFrame } from './frameContext';
import { valueAtKey, valueAtPixel } from './handleAxis';
import { outsidePlot } from './outsidePlot';
import type { Role } from './Role';
import { shapePath, type Shape } from './shapePath';
import { useHandleDrag } from './useHandleDrag';
import { usePhases, type Phased } from './usePhases';
import './Handle.css';

declare module 'react' {
  interface CSSProperties {
    '--handle-span'?: string;
  }
}

export type HandleChange = Phased<number>;

export interface HandleProps {
  /** Where it stands, in data coordinates; one of the two follows `value`. */
  readonly x: number;
  readonly y: number;
  /** Which coordinate it edits. */
  readonly axis: 'x' | 'y';
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** One arrow key; on a logarithmic axis, of the natural logarithm. A pointer moves by tenths of it. */
  readonly step: number;
  readonly label: string;
  readonly valueText: string;
  readonly onChange: (change: HandleChange) => void;
  readonly onFocus?: () => void;
  /** Whether the pointer is over it: it covers the bin targets below. */
  readonly onHover?: (over: boolean) => void;
  readonly disabled?: boolean;
  readonly shape?: Shape;
  readonly role?: Role;
  /** Room across the axis, in data units, that is its own: neighbours must not steal each other's touch. */
  readonly span?: number;
  readonly className?: string;
}

/** A thing to take hold of inside an interactive Frame, by pointer or by keyboard. */
export function Handle(props: HandleProps) {
  const { x, y, axis, value, min, max, step, onChange, role = 'truth', span } = props;
  const disabled = useDisabled(props.disabled);
  const frame = useFrame();
  const { move, end } = usePhases(value, Object.is, onChange);
  const at = { x: frame.x(x), y: frame.y(y) };
  const along = {
    scale: frame[axis],
    kind: axis === 'x' ? frame.xScale : frame.yScale,
    range: { value, min, max, step },
  };
  const { held, ...drag } = useHandleDrag({
    frame,
    disabled,
    at: { ...at, [axis]: along.scale(value) },
    onMove: (to, timeStamp) => move(valueAtPixel(along, to[axis]), timeStamp),
    onEnd: end,
  });

  const onKeyDown = (event: KeyboardEvent<SVGGElement>): void => {
    const next = disabled ? null : valueAtKey(along, event);
    if (next === null) return;
    event.preventDefault();
    move(next, event.timeStamp);
  };

  if (!Number.isFinite(at.x) || !Number.isFinite(at.y)) return null;
  const across = axis === 'y' ? frame.x : frame.y;
  const spanPixels = span === undefined ? Infinity : Math.abs(across(span) - across(0));
  const radius = frame.fontSize * 0.54;
  const shape = shapePath(props.shape ?? 'circle', radius);
  return (
    <g
      className={classNames(
        'handle',
        `handle--${axis}`,
        `role--${role}`,
        held && 'handle--held',
        disabled && 'handle--disabled',
        outsidePlot(frame, at, radius) && 'handle--outside',
        props.className,
      )}
      transform={`translate(${at.x},${at.y})`}
      role="slider"
      tabIndex={disabled ? -1 : 0}
      aria-label={props.label}
      aria-orientation={axis === 'y' ? 'vertical' : 'horizontal'}
      aria-valuemin={min}
      aria-valuemax={max}
      aria-valuenow={value}
      aria-valuetext={props.valueText}
      aria-disabled={disabled || undefined}
      {...drag}
      onKeyDown={onKeyDown}
      onKeyUp={(event) => end(event.timeStamp)}
      onBlur={(event) => end(event.timeStamp)}
      onFocus={() => props.onFocus?.()}
      onPointerEnter={() => props.onHover?.(true)}
      onPointerLeave={() => props.onHover?.(false)}
    >
      <rect
        className="handle__target"
        style={{ '--handle-span': Number.isFinite(spanPixels) ? `${Math.max(24, spanPixels)}px` : '999px' }}
      />
      <path className="handle__ring" d={shape} />
      <path className="handle__gap" d={shape} />
      <path className="handle__grip" d={shape} />
    </g>
  );
}
