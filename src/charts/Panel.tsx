import { useId, type ReactNode } from 'react';
import { classNames } from '../markup/classNames';
import { DataTable, type TableSource } from './DataTable';
import './roles.css';
import './Frame.css';

interface PanelProps {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  readonly toolbar?: ReactNode;
  /** What is drawn: it can be taken from the page as a picture. */
  readonly children: ReactNode;
  readonly footer?: ReactNode;
  readonly table?: TableSource;
  readonly tableLabel?: string;
  readonly className?: string;
}

/** A panel with a heading as a Frame has it, for what is drawn without axes. */
export function Panel({ title, subtitle, toolbar, children, footer, table, tableLabel, className }: PanelProps) {
  const id = useId();
  return (
    <figure className={classNames('frame', className)} aria-labelledby={`${id}-title`}>
      <div className="frame__head">
        <div className="frame__words">
          <h2 className="frame__title" id={`${id}-title`}>
            {title}
          </h2>
          {subtitle !== undefined && <p className="frame__subtitle">{subtitle}</p>}
        </div>
        {toolbar !== undefined && <div className="frame__toolbar">{toolbar}</div>}
      </div>
      <div className="frame__plot">{children}</div>
      {footer !== undefined && <div className="frame__footer">{footer}</div>}
      {table !== undefined && <DataTable table={table} label={tableLabel ?? table.caption} />}
    </figure>
  );
}
