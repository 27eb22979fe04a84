import { useRef, useState, type PointerEvent, type ReactNode } from 'react';
import { snapValue } from './snapValue';
import type { TensorCell } from './TensorCell';
import { usePhases, type Phased } from './usePhases';

export interface TensorChange extends Phased<number> {
  readonly cell: TensorCell;
}

export interface TensorEdit {
  readonly min: number;
  readonly max: number;
  /** What four pixels of a drag come to; a pointer moves by tenths of it. */
  readonly step: number;
  /** How to edit, for those who hear the table. */
  readonly hint: string;
  /** The field that an opened cell holds. */
  readonly field: (cell: TensorCell) => ReactNode;
  readonly onChange: (change: TensorChange) => void;
}

interface Grab {
  readonly pointerId: number;
  readonly cell: TensorCell;
  readonly from: number;
  readonly y: number;
  moved: boolean;
}

interface Dragged {
  readonly cell: TensorCell;
  readonly value: number;
}

const PIXELS_A_STEP = 4;
/** A hand is never still: nearer than this it is a click. */
const SLACK = 4;

/** Cells as things to drag up and down by a mouse or a pen; a finger that goes up and down scrolls the page. */
export function useCellDrag(edit: TensorEdit | undefined, valueAt: (cell: TensorCell) => number) {
  const grab = useRef<Grab | null>(null);
  const [grabbed, setGrabbed] = useState<TensorCell | null>(null);
  /** Whether the click that follows is the end of a drag. */
  const dragged = useRef(false);
  const { move, end } = usePhases<Dragged | null>(
    null,
    (a, b) => a?.value === b?.value,
    ({ value, ...when }) => {
      if (value) edit?.onChange({ ...when, ...value });
    },
  );
  const release = (event: PointerEvent<HTMLElement>): void => {
    if (grab.current?.pointerId !== event.pointerId) return;
    grab.current = null;
    setGrabbed(null);
    end(event.timeStamp);
  };
  return {
    grabbed,
    dragged,
    start(event: PointerEvent<HTMLElement>, cell: TensorCell): void {
      dragged.current = false;
      const from = valueAt(cell);
      if (!edit || event.button !== 0 || !event.isPrimary || event.pointerType === 'touch' || !Number.isFinite(from)) return;
      grab.current = { pointerId: event.pointerId, cell, from, y: event.clientY, moved: false };
    },
    handlers: {
      onPointerMove(event: PointerEvent<HTMLElement>): void {
        const held = grab.current;
        if (!edit || held?.pointerId !== event.pointerId) return;
        const up = held.y - event.clientY;
        if (!held.moved) {
          if (Math.abs(up) < SLACK) return;
          held.moved = true;
          dragged.current = true;
          event.currentTarget.setPointerCapture(event.pointerId);
          setGrabbed(held.cell);
        }
        const { min, max, step } = edit;
        const wanted = held.from + (up / PIXELS_A_STEP) * step;
        move({ cell: held.cell, value: snapValue({ value: wanted, min, max, step, pixelsPerUnit: PIXELS_A_STEP / step }) }, event.timeStamp);
      },
      onPointerUp: release,
      onPointerCancel: release,
      onLostPointerCapture: release,
    },
  };
}
