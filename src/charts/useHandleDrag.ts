import { useRef, useState, type PointerEvent } from 'react';
import type { FrameGeometry } from './frameContext';
import type { HandleRange } from './handleKeys';
import { snapValue } from './snapValue';

interface DragRequest extends HandleRange {
  readonly axis: 'x' | 'y';
  readonly frame: FrameGeometry;
  readonly disabled: boolean;
  readonly onMove: (value: number, timeStamp: number) => void;
  readonly onEnd: (timeStamp: number) => void;
}

/** Dragging by a captured pointer. The offset at the grab is kept, so that the value does not jump to the pointer. */
export function useHandleDrag({ axis, frame, disabled, value, min, max, step, onMove, onEnd }: DragRequest) {
  const grab = useRef<{ readonly pointerId: number; readonly offset: number } | null>(null);
  const [held, setHeld] = useState(false);
  const scale = frame[axis];

  /** The pointer along the axis in the frame's own pixels, whatever a CSS transform makes of them. */
  const along = (event: PointerEvent<SVGGElement>): number => {
    const svg = event.currentTarget.ownerSVGElement;
    if (svg === null) return NaN;
    const box = svg.getBoundingClientRect();
    const drawn = frame.innerWidth + frame.margin.left + frame.margin.right;
    const zoom = box.width > 0 ? box.width / drawn : 1;
    return axis === 'x'
      ? (event.clientX - box.left) / zoom - frame.margin.left
      : (event.clientY - box.top) / zoom - frame.margin.top;
  };

  const release = (event: PointerEvent<SVGGElement>): void => {
    if (grab.current?.pointerId !== event.pointerId) return;
    grab.current = null;
    setHeld(false);
    onEnd(event.timeStamp);
  };

  return {
    held,
    ref: disabled ? null : keepTouches,
    onPointerDown: (event: PointerEvent<SVGGElement>): void => {
      if (disabled || event.button !== 0 || !event.isPrimary || grab.current !== null) return;
      grab.current = { pointerId: event.pointerId, offset: along(event) - scale(value) };
      event.currentTarget.setPointerCapture(event.pointerId);
      event.currentTarget.focus({ preventScroll: true });
      setHeld(true);
    },
    onPointerMove: (event: PointerEvent<SVGGElement>): void => {
      const grabbed = grab.current;
      if (disabled || grabbed?.pointerId !== event.pointerId) return;
      const pixelsPerUnit = Math.abs(scale(1) - scale(0));
      const wanted = scale.invert(along(event) - grabbed.offset);
      onMove(snapValue({ value: wanted, min, max, step, pixelsPerUnit }), event.timeStamp);
    },
    onPointerUp: release,
    onPointerCancel: release,
    onLostPointerCapture: release,
  };
}

/** For browsers that heed touch-action on no part of an SVG; React listens for touches too passively to keep them. */
function keepTouches(handle: SVGGElement | null): (() => void) | undefined {
  const keep = (event: Event): void => event.preventDefault();
  handle?.addEventListener('touchstart', keep, { passive: false });
  return () => handle?.removeEventListener('touchstart', keep);
}
