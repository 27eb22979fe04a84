import { useState } from 'react';
import type { PointerEvent, RefObject } from 'react';

interface Drag {
  readonly from: number;
  readonly over: number;
}

interface DragOrder {
  readonly drag: Drag | undefined;
  /** For the handle of the item at a place. */
  readonly handlers: (at: number) => {
    readonly onPointerDown: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerMove: (event: PointerEvent<HTMLElement>) => void;
    readonly onPointerUp: () => void;
    readonly onPointerCancel: () => void;
  };
}

/** The order of a list by dragging: the item under the pointer gives its place. */
export function useDragOrder(list: RefObject<HTMLElement | null>, onMove: (from: number, to: number) => void): DragOrder {
  const [drag, setDrag] = useState<Drag>();
  const placeAt = (y: number): number => {
    const items = [...(list.current?.children ?? [])];
    const at = items.findIndex((item) => y < item.getBoundingClientRect().bottom);
    return at < 0 ? items.length - 1 : at;
  };
  return {
    drag,
    handlers: (at) => ({
      onPointerDown: (event) => {
        if (event.button !== 0) return;
        event.currentTarget.setPointerCapture(event.pointerId);
        setDrag({ from: at, over: at });
      },
      onPointerMove: (event) => {
        const over = placeAt(event.clientY);
        setDrag((before) => (before && before.over !== over ? { ...before, over } : before));
      },
      onPointerUp: () => {
        if (drag) onMove(drag.from, drag.over);
        setDrag(undefined);
      },
      onPointerCancel: () => setDrag(undefined),
    }),
  };
}
