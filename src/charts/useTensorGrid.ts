import { useLayoutEffect, useRef, useState, type FocusEvent, type KeyboardEvent, type MouseEvent, type PointerEvent } from 'react';
import { sameCell, type TensorCell } from './TensorCell';
import { useCellDrag, type TensorEdit } from './useCellDrag';

export interface TensorGridProps {
  readonly rows: number;
  readonly columns: number;
  /** Row-major. */
  readonly values: ArrayLike<number>;
  /** The cell that everything is shown for, where it is one of this tensor. */
  readonly brushed?: TensorCell | null;
  /** The cell under the pointer, null once that has left; without `onSelect`, also the cell with the focus. */
  readonly onBrush?: (cell: TensorCell | null) => void;
  /** Chosen to stay: by a click, a tap, an arrow key. */
  readonly onSelect?: (cell: TensorCell) => void;
  readonly edit?: TensorEdit | undefined;
}

const steps: Readonly<Record<string, readonly [rows: number, columns: number]>> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
  Home: [0, -Infinity],
  End: [0, Infinity],
};

/** What begins a number: it opens the cell, and is the first that is written there. */
const opensCell = /^[-+−.,\d]$/;

/** The cell an event is in, by its `data-cell`. */
function cellOf(target: EventTarget): { readonly cell: TensorCell; readonly element: HTMLElement } | null {
  const element = target instanceof Element ? target.closest<HTMLElement>('[data-cell]') : null;
  const [row, column] = (element?.dataset['cell'] ?? '').split(',').map(Number);
  return element && row !== undefined && column !== undefined ? { cell: { row, column }, element } : null;
}

const clamp = (value: number, count: number): number => Math.min(Math.max(value, 0), count - 1);

/** Pointer and keyboard on a tensor's table: hover and focus brush, arrows walk, and where it can be edited a cell opens. */
export function useTensorGrid(props: TensorGridProps) {
  const { rows, columns, values, brushed, onBrush, onSelect, edit } = props;
  const ref = useRef<HTMLTableElement>(null);
  const [focused, setFocused] = useState<TensorCell>({ row: 0, column: 0 });
  const [open, setOpen] = useState<TensorCell | null>(null);
  const drag = useCellDrag(edit, ({ row, column }) => values[row * columns + column] ?? NaN);
  const wasFocused = useRef(false);
  /** Whether Enter went down in the field: the one that opened it comes up there, too. */
  const confirms = useRef(false);
  const elementOf = ({ row, column }: TensorCell): HTMLElement | null | undefined =>
    ref.current?.querySelector<HTMLElement>(`[data-cell="${row},${column}"]`);

  useLayoutEffect(() => {
    const field = open && ref.current?.querySelector<HTMLInputElement>('.tensor__cell--open input');
    field?.focus({ preventScroll: true });
    field?.select();
  }, [open]);

  const stop = { row: clamp((brushed ?? focused).row, rows), column: clamp((brushed ?? focused).column, columns) };
  const choose = (cell: TensorCell): void => {
    setFocused(cell);
    if (!onSelect) return onBrush?.(cell);
    onBrush?.(null);
    onSelect(cell);
  };
  const close = (cell: TensorCell): void => {
    setOpen(null);
    elementOf(cell)?.focus({ preventScroll: true });
  };

  const handlers = {
    ...drag.handlers,
    onPointerOver(event: PointerEvent<HTMLElement>): void {
      if (drag.grabbed || event.pointerType === 'touch') return;
      const cell = cellOf(event.target)?.cell ?? null;
      onBrush?.(cell);
    },
    onPointerLeave(): void {
      if (!drag.grabbed) onBrush?.(null);
    },
    onPointerDown(event: PointerEvent<HTMLElement>): void {
      const at = cellOf(event.target);
      if (!at) return;
      wasFocused.current = at.element === document.activeElement;
      drag.start(event, at.cell);
    },
    onClick(event: MouseEvent<HTMLElement>): void {
      const at = cellOf(event.target);
      if (!at || drag.dragged.current || sameCell(at.cell, open)) return;
      if (edit && wasFocused.current) setOpen(at.cell);
      else at.element.focus({ preventScroll: true });
    },
    onFocus(event: FocusEvent<HTMLElement>): void {
      const at = cellOf(event.target);
      if (at && at.element === event.target) choose(at.cell);
    },
    onBlur(event: FocusEvent<HTMLElement>): void {
      const inside = event.relatedTarget instanceof Node && ref.current?.contains(event.relatedTarget) === true;
      // A field that was left has said what it had to say.
      if (open && !(event.relatedTarget instanceof Node && elementOf(open)?.contains(event.relatedTarget) === true)) {
        setOpen(null);
      }
      if (!inside && !onSelect) onBrush?.(null);
    },
    onKeyDown(event: KeyboardEvent<HTMLElement>): void {
      const at = cellOf(event.target);
      if (!at || event.ctrlKey || event.metaKey || event.altKey) return;
      if (open) {
        if (event.key === 'Enter' && !event.repeat) confirms.current = true;
        if (event.key === 'Escape' && !event.defaultPrevented) {
          event.preventDefault();
          close(open);
        }
        return;
      }
      const step = steps[event.key];
      if (step) {
        event.preventDefault();
        elementOf({ row: clamp(at.cell.row + step[0], rows), column: clamp(at.cell.column + step[1], columns) })?.focus();
      } else if (edit && (event.key === 'Enter' || event.key === 'F2')) {
        event.preventDefault();
        setOpen(at.cell);
      } else if (edit && opensCell.test(event.key)) {
        // The field is there before the key is written, and takes it.
        setOpen(at.cell);
      }
    },
    onKeyUp(event: KeyboardEvent<HTMLElement>): void {
      // What could not be used stays in the field, with the reason.
      if (!open || event.key !== 'Enter' || !confirms.current) return;
      confirms.current = false;
      if (!elementOf(open)?.querySelector('[aria-invalid="true"]')) close(open);
    },
  };
  return { ref, stop, open, grabbed: drag.grabbed, handlers };
}
