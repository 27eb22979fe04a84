import { useRef, useState, type KeyboardEvent, type Ref } from 'react';
import { valueAtKey, type HandleAxis } from './handleAxis';

export interface PointAxis extends Pick<HandleAxis, 'kind' | 'range'> {
  readonly label: string;
  readonly valueText: string;
}

interface PointSlidersProps {
  readonly x: PointAxis;
  readonly y: PointAxis;
  readonly disabled: boolean;
  /** Whoever takes hold of the point by pointer gives the focus to this one. */
  readonly xRef?: Ref<SVGGElement>;
  readonly onMove: (point: { readonly x: number; readonly y: number }, timeStamp: number) => void;
  readonly onEnd: (timeStamp: number) => void;
  /** What of the other keys is wanted here; true says that one was. */
  readonly onOtherKey?: (key: string, timeStamp: number) => boolean;
}

const axisOfKey: Readonly<Record<string, 'x' | 'y'>> = {
  ArrowLeft: 'x',
  ArrowRight: 'x',
  ArrowUp: 'y',
  ArrowDown: 'y',
};

/**
 * A point as two sliders, since assistive technology knows none with two values. They are one stop of Tab: an arrow moves
 * the point its way and the focus with it, so that the coordinate which changed is the one that is read aloud.
 */
export function PointSliders({ x, y, disabled, xRef, onMove, onEnd, onOtherKey }: PointSlidersProps) {
  const elements = useRef<{ x: SVGGElement | null; y: SVGGElement | null }>({ x: null, y: null });
  const [current, setCurrent] = useState<'x' | 'y'>('x');
  const axes = { x, y };

  const onKeyDown = (event: KeyboardEvent<SVGGElement>, own: 'x' | 'y'): void => {
    if (disabled) return;
    const axis = axisOfKey[event.key] ?? own;
    const next = valueAtKey(axes[axis], event);
    if (next === null) {
      if (!event.ctrlKey && !event.metaKey && onOtherKey?.(event.key, event.timeStamp) === true) event.preventDefault();
      return;
    }
    event.preventDefault();
    elements.current[axis]?.focus({ preventScroll: true });
    onMove({ x: x.range.value, y: y.range.value, [axis]: next }, event.timeStamp);
  };

  const slider = (axis: 'x' | 'y') => {
    const { label, valueText, range } = axes[axis];
    return (
      <g
        ref={(element) => {
          elements.current[axis] = element;
          if (axis !== 'x') return;
          if (typeof xRef === 'function') xRef(element);
          else if (xRef) xRef.current = element;
        }}
        className="handle__slider"
        role="slider"
        tabIndex={disabled || current !== axis ? -1 : 0}
        aria-label={label}
        aria-orientation={axis === 'x' ? 'horizontal' : 'vertical'}
        aria-valuemin={range.min}
        aria-valuemax={range.max}
        aria-valuenow={range.value}
        aria-valuetext={valueText}
        aria-disabled={disabled || undefined}
        onFocus={() => setCurrent(axis)}
        onKeyDown={(event) => onKeyDown(event, axis)}
        onKeyUp={(event) => onEnd(event.timeStamp)}
      >
        <rect className="handle__target" />
      </g>
    );
  };

  return (
    <>
      {slider('x')}
      {slider('y')}
    </>
  );
}
