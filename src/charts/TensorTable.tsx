import { useId, useLayoutEffect, useRef, type ReactNode, type RefObject } from 'react';
import { classNames } from '../markup/classNames';
import { useDisabled } from '../markup/DisabledContext';
import type { Role } from './Role';
import { sameCell, type TensorCell } from './TensorCell';
import { TensorRow } from './TensorRow';
import { useOverflows } from './useOverflows';
import { useSize } from './useSize';
import { useTensorGrid, type TensorGridProps } from './useTensorGrid';
import './roles.css';
import './TensorTable.css';

export interface TensorTableProps extends TensorGridProps {
  /** As it is written in the pipeline: a symbol, or the name of a variable. */
  readonly name: ReactNode;
  /** The same in full, for those who hear it; of every table of a page another. */
  readonly label: string;
  /** Beside the name, in the words of the reader. */
  readonly note?: ReactNode;
  /** As PyTorch prints it; rows × columns where it is left out. */
  readonly shape?: readonly number[];
  readonly rowLabels: readonly string[];
  readonly columnLabels: readonly string[];
  /** What the rows are, over their labels. */
  readonly corner: string;
  readonly format: (value: number) => string;
  /** The longest text that `format` gives, so that no column ever jumps. */
  readonly characters: number;
  /** How strong the colour of a value is: from −1, the colour of what is negative, by 0, none, to 1. NaN is hatched. */
  readonly heat: (value: number) => number;
  readonly role?: Role;
  /** Rows that count for nothing: greyed and hatched, and said so by `maskedText`. */
  readonly maskedRows?: readonly number[];
  readonly maskedText?: string;
  /** The cells that it was computed from, or that are computed from it. */
  readonly lit?: readonly TensorCell[];
  /** The cell that is kept in view where the table scrolls, whichever tensor it is chosen in. */
  readonly follows?: TensorCell | null;
  /** Where numbers do not fit, colours alone, with the numbers kept for those who hear them; else the table scrolls. */
  readonly dense?: boolean;
}

/**
 * A matrix as a small table of its numbers on the colours of their sizes. One stop of Tab: arrows go from cell to cell, Home and
 * End along a row. Where it can be edited, a cell is dragged up and down, or opened by Enter, by typing or by a second click.
 */
export function TensorTable(props: TensorTableProps) {
  const { rows, columns, rowLabels, columnLabels, shape = [rows, columns], role = 'ink', dense = false } = props;
  const edit = useDisabled() ? undefined : props.edit;
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const { width } = useSize(box, { width: 10_000, height: 1 });
  const digit = useSize(ruler, { width: 750, height: 1 }).width / 100;
  const overflows = useOverflows(box);
  useScrolledTo(box, props.follows ?? null, width);
  const interactive = Boolean(props.onBrush ?? props.onSelect ?? edit);
  const grid = useTensorGrid({ ...props, edit });

  const heading = Math.max(props.corner.length, ...rowLabels.map((label) => label.length)) + 1;
  const bare = dense && (columns * (props.characters + 1) + heading) * digit > width;
  const litColumns = (row: number) => (props.lit ?? []).filter((cell) => cell.row === row).map((cell) => cell.column);
  return (
    <figure className={classNames('tensor', `role--${role}`, bare && 'tensor--bare')} aria-label={props.label}>
      <figcaption className="tensor__head">
        <span className="tensor__name">{props.name}</span>{' '}
        <span className="tensor__shape">[{shape.join(', ')}]</span>
        {props.note !== undefined && <span className="tensor__note">{props.note}</span>}
        {bare && (
          <span className="tensor__read" aria-hidden="true">
            {numberOf(props)}
          </span>
        )}
      </figcaption>
      <div
        className="tensor__box"
        ref={box}
        {...(overflows && !interactive ? { role: 'region', 'aria-label': props.label, tabIndex: 0 } : {})}
      >
        <span className="tensor__ruler" aria-hidden="true">
          <span className="tensor__hundred-digits" ref={ruler} />
        </span>
        <table
          className="tensor__table"
          aria-label={props.label}
          aria-describedby={edit ? `${id}-hint` : undefined}
          {...(interactive ? { ...grid.handlers, role: 'grid', ref: grid.ref, 'aria-readonly': edit === undefined } : {})}
        >
          <thead>
            <tr>
              <th className="tensor__corner" scope="col">
                {props.corner}
              </th>
              {Array.from({ length: columns }, (_, column) => (
                <th
                  key={column}
                  className={classNames('tensor__column', props.brushed?.column === column && 'tensor__heading--brushed')}
                  scope="col"
                >
                  {columnLabels[column] ?? column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {Array.from({ length: rows }, (_, row) => (
              <TensorRow
                key={row}
                row={row}
                label={rowLabels[row] ?? String(row)}
                values={Array.from({ length: columns }, (__, column) => props.values[row * columns + column] ?? NaN)}
                characters={bare ? 0 : props.characters}
                format={props.format}
                heat={props.heat}
                masked={props.maskedRows?.includes(row) === true ? (props.maskedText ?? '') : undefined}
                brushedColumn={props.brushed?.row === row ? props.brushed.column : -1}
                litColumns={litColumns(row)}
                stopColumn={interactive && grid.stop.row === row ? grid.stop.column : -1}
                interactive={interactive}
                editor={grid.open?.row === row && edit ? { column: grid.open.column, field: edit.field(grid.open) } : undefined}
                isGrabbed={(column) => sameCell(grid.grabbed, { row, column })}
                editable={edit !== undefined}
              />
            ))}
          </tbody>
        </table>
        {edit !== undefined && (
          <span className="tensor__hint" id={`${id}-hint`}>
            {edit.hint}
          </span>
        )}
      </div>
    </figure>
  );
}

/** Where there is no room for numbers in the cells: that of the one that is looked at, here or in another tensor. */
function numberOf({ brushed, follows, rows, columns, values, format, rowLabels, columnLabels }: TensorTableProps): string {
  const cell = brushed ?? follows;
  if (!cell || cell.row >= rows || cell.column >= columns) return '\u00a0';
  const place = [rowLabels[cell.row] ?? cell.row, columnLabels[cell.column] ?? cell.column].join(', ');
  return `[${place}] = ${format(values[cell.row * columns + cell.column] ?? Number.NaN)}`;
}

/** Scrolls the box, and nothing around it, to a cell that is out of view; not under a pointer, which is looking elsewhere. */
function useScrolledTo(box: RefObject<HTMLDivElement | null>, cell: TensorCell | null, width: number): void {
  const row = cell?.row;
  const column = cell?.column;
  useLayoutEffect(() => {
    const outer = box.current;
    if (!outer || row === undefined || column === undefined || outer.matches(':hover')) return;
    const line = outer.querySelectorAll<HTMLTableRowElement>('tbody tr')[row];
    const [heading, target] = [line?.cells[0], line?.cells[column + 1]];
    if (!heading || !target) return;
    const [frame, found] = [outer.getBoundingClientRect(), target.getBoundingClientRect()];
    // The labels of the rows stay where they are, over what is scrolled.
    const start = frame.left + heading.offsetWidth;
    if (found.left < start) outer.scrollBy({ left: found.left - start });
    else if (found.right > frame.right) outer.scrollBy({ left: found.right - frame.right });
  }, [box, row, column, width]);
}
