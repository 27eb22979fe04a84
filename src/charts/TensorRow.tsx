import type { ReactNode } from 'react';
import { classNames } from '../markup/classNames';
import './TensorRow.css';

declare module 'react' {
  interface CSSProperties {
    /** How strong the colour of a cell is, as a percentage. */
    '--heat'?: string;
    '--characters'?: number;
  }
}

interface TensorRowProps {
  readonly row: number;
  readonly label: string;
  readonly values: readonly number[];
  /** 0 where numbers do not fit. */
  readonly characters: number;
  readonly format: (value: number) => string;
  readonly heat: (value: number) => number;
  /** What is said of a row that counts for nothing. */
  readonly masked: string | undefined;
  readonly brushedColumn: number;
  readonly litColumns: readonly number[];
  /** The one cell of the table that Tab stops at, where it is of this row. */
  readonly stopColumn: number;
  readonly interactive: boolean;
  readonly editable: boolean;
  readonly editor: { readonly column: number; readonly field: ReactNode } | undefined;
  readonly isGrabbed: (column: number) => boolean;
}

/** One row of a tensor. Its cells say by `data-cell` where they are, to whoever listens on the table. */
export function TensorRow(props: TensorRowProps) {
  const { row, values, masked, interactive, editor } = props;
  return (
    <tr className={classNames('tensor__row', masked !== undefined && 'tensor__row--masked')}>
      <th className={classNames('tensor__row-label', props.brushedColumn >= 0 && 'tensor__heading--brushed')} scope="row">
        {props.label}
        {masked !== undefined && <span className="tensor__unseen"> ({masked})</span>}
      </th>
      {values.map((value, column) => {
        const strength = masked === undefined ? props.heat(value) : 0;
        const open = editor?.column === column;
        return (
          <td
            key={column}
            className={classNames(
              'tensor__cell',
              strength < 0 && 'tensor__cell--negative',
              (Number.isNaN(strength) || !Number.isFinite(value)) && 'tensor__cell--beyond',
              props.editable && 'tensor__cell--editable',
              props.isGrabbed(column) && 'tensor__cell--grabbed',
              props.litColumns.includes(column) && 'tensor__cell--lit',
              props.brushedColumn === column && 'tensor__cell--brushed',
              open && 'tensor__cell--open',
            )}
            style={{
              '--heat': `${(Math.min(Math.abs(strength), 1) * 100 || 0).toFixed(1)}%`,
              '--characters': props.characters,
            }}
            {...(interactive
              ? { role: 'gridcell', tabIndex: column === props.stopColumn && !open ? 0 : -1, 'data-cell': `${row},${column}` }
              : {})}
            {...(interactive && props.brushedColumn === column ? { 'aria-selected': true } : {})}
          >
            {open ? editor.field : <span className="tensor__number">{props.format(value)}</span>}
          </td>
        );
      })}
    </tr>
  );
}
