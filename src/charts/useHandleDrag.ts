import { useCallback, useLayoutEffect, useRef, useState, type PointerEvent } from 'react';
import type { FrameGeometry } from './frameContext';
import { pointerPlace, type PlotPixel, type Pointed } from './pointerPlace';

interface DragRequest {
  readonly frame: FrameGeometry;
  readonly disabled: boolean;
  /** Where the handle stands. */
  readonly at: PlotPixel;
  /** Where it would stand now, if it followed the pointer exactly. */
  readonly onMove: (to: PlotPixel, timeStamp: number) => void;
  readonly onEnd: (timeStamp: number) => void;
  /** Takes the focus, where that is not the handle itself. */
  readonly focus?: () => void;
}

interface Move extends Pointed {
  readonly pointerId: number;
  readonly timeStamp: number;
}

interface Grab {
  readonly pointerId: number;
  readonly offset: PlotPixel;
  readonly letGo: () => void;
}

/** What is heard of a pointer between frames is heard no more often, in milliseconds: some mice speak a thousand times a second. */
const BETWEEN_FRAMES_MS = 6;

/**
 * Dragging by a captured pointer, heard of as it moves, and not only as frames are made: what is computed of where it stands may then
 * be there by the next frame. The offset at the grab is kept, so that the value does not jump to the pointer, and so is
 * the frame's geometry, so that nothing that appears around the plot moves it from under the pointer.
 */
export function useHandleDrag({ frame, disabled, at, onMove, onEnd, focus }: DragRequest) {
  const grab = useRef<Grab | null>(null);
  const [held, setHeld] = useState(false);

  const follow = (event: Move): void => {
    const grabbed = grab.current;
    if (disabled || grabbed?.pointerId !== event.pointerId) return;
    const pointer = pointerPlace(event, frame);
    onMove({ x: pointer.x - grabbed.offset.x, y: pointer.y - grabbed.offset.y }, event.timeStamp);
  };
  const latest = useRef(follow);
  useLayoutEffect(() => {
    latest.current = follow;
  });
  const ref = useCallback((handle: SVGGElement) => {
    const giveBackTouches = keepTouches(handle);
    return () => {
      giveBackTouches();
      // A mark that is gone, or disabled, hears of no pointer that is lifted: the frame must not wait for it.
      grab.current?.letGo();
      grab.current = null;
      setHeld(false);
    };
  }, []);

  const release = (event: PointerEvent<SVGGElement>): void => {
    if (grab.current?.pointerId !== event.pointerId) return;
    grab.current.letGo();
    grab.current = null;
    setHeld(false);
    onEnd(event.timeStamp);
  };

  return {
    held,
    ref: disabled ? null : ref,
    onPointerDown: (event: PointerEvent<SVGGElement>): void => {
      if (disabled || event.button !== 0 || !event.isPrimary || grab.current !== null) return;
      const pointer = pointerPlace(event, frame);
      const offset = { x: pointer.x - at.x, y: pointer.y - at.y };
      const [moveFrame, hearNoMore] = [frame.hold(), hearBetweenFrames(event, (move) => latest.current(move))];
      const letGo = (): void => {
        hearNoMore();
        moveFrame();
      };
      grab.current = { pointerId: event.pointerId, offset, letGo };
      event.currentTarget.setPointerCapture(event.pointerId);
      if (focus) focus();
      else event.currentTarget.focus({ preventScroll: true });
      setHeld(true);
    },
    onPointerMove: follow,
    onPointerUp: release,
    onPointerCancel: release,
    onLostPointerCapture: release,
  };
}

/** For browsers that heed touch-action on no part of an SVG; React listens for touches too passively to keep them. */
function keepTouches(handle: SVGGElement): () => void {
  const keep = (event: Event): void => event.preventDefault();
  handle.addEventListener('touchstart', keep, { passive: false });
  return () => handle.removeEventListener('touchstart', keep);
}

/**
 * React has no such event, and some browsers neither: there a pointer is heard of once a frame. Only while it is held: a page that
 * listens is woken for every move.
 */
function hearBetweenFrames({ currentTarget, pointerId }: PointerEvent<SVGGElement>, onMove: (move: Move) => void): () => void {
  let last = -Infinity;
  const hear = (event: Event): void => {
    if (!(event instanceof globalThis.PointerEvent) || event.pointerId !== pointerId) return;
    const { clientX, clientY, timeStamp } = event;
    if (timeStamp - last < BETWEEN_FRAMES_MS) return;
    last = timeStamp;
    onMove({ currentTarget, pointerId, clientX, clientY, timeStamp });
  };
  currentTarget.addEventListener('pointerrawupdate', hear);
  return () => currentTarget.removeEventListener('pointerrawupdate', hear);
}
