import { use, useId, useRef, type ReactNode } from 'react';
import { Axes } from './Axes';
import { classNames } from '../markup/classNames';
import { DataTable, type TableSource } from './DataTable';
import { Description } from './Description';
import { FrameContext } from './frameContext';
import { frameLayout } from './frameLayout';
import type { Margin } from './frameMargin';
import type { ScaleKind } from './Scale';
import { ShownOfFrame } from './shownOfFrame';
import { UnmeasuredSize } from './unmeasuredSize';
import { useGeometry } from './useGeometry';
import { useHeld } from './useHeld';
import { useSize } from './useSize';
import './roles.css';
import './Frame.css';

export interface FrameProps {
  readonly title: ReactNode;
  readonly subtitle?: ReactNode;
  /** Controls on the right of the title. */
  readonly toolbar?: ReactNode;
  /** What the picture shows right now, for those who do not see it. */
  readonly description: string;
  readonly xDomain: readonly [number, number];
  readonly yDomain: readonly [number, number];
  /** A logarithmic axis has a positive domain. */
  readonly xScale?: ScaleKind;
  readonly yScale?: ScaleKind;
  /** Where ticks may stand; those whose labels would touch are left out. */
  readonly xTicks?: readonly number[] | undefined;
  readonly yTicks?: readonly number[] | undefined;
  /** Write a tick; `decimals` is how many it takes to tell evenly spaced ticks apart. */
  readonly formatX?: ((x: number, decimals: number) => string) | undefined;
  readonly formatY?: ((y: number, decimals: number) => string) | undefined;
  readonly xLabel?: string | undefined;
  readonly yLabel?: string | undefined;
  readonly grid?: boolean;
  /** Pixels of the drawing, axes included, or the height a flex column has left. */
  readonly height?: number | 'fill';
  readonly table?: TableSource | undefined;
  readonly tableLabel?: string | undefined;
  /** Set when it holds handles: an image would hide them from assistive technology. */
  readonly interactive?: boolean;
  readonly margin?: Partial<Margin>;
  /** HTML under the drawing, in the place of its plot: a canvas where nodes would be too many. */
  readonly underlay?: ReactNode;
  readonly children?: ReactNode;
  readonly footer?: ReactNode;
}

/** A panel with a heading, axes and scales; its marks take the scales by context. */
export function Frame(given: FrameProps) {
  const props = use(ShownOfFrame)(given);
  const { height = 280, interactive = false, table } = props;
  const id = useId();
  const plot = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const unmeasured = use(UnmeasuredSize) ?? { width: 640, height: 320 };
  const size = useSize(plot, height === 'fill' ? unmeasured : { ...unmeasured, height });
  const fontSize = useSize(ruler, { width: 1250, height: 1 }).width / 100;
  const { xTicks: xValues, yTicks: yValues, xScale = 'linear', yScale = 'linear' } = props;
  const { shown, isHeld, hold } = useHeld(
    frameLayout({
      width: size.width,
      height: height === 'fill' ? size.height : height,
      fontSize,
      xAxis: { domain: props.xDomain, kind: xScale, ticks: xValues, format: props.formatX, hasLabel: !!props.xLabel },
      yAxis: { domain: props.yDomain, kind: yScale, ticks: yValues, format: props.formatY, hasLabel: !!props.yLabel },
      margin: props.margin,
    }),
  );
  const { xTicks, yTicks, margin, innerWidth, innerHeight } = shown;
  const clipId = `${id}-clip`;
  const geometry = useGeometry(shown, clipId, hold);
  const place = { left: margin.left, top: margin.top, width: innerWidth, height: innerHeight };
  return (
    <figure className={classNames('frame', height === 'fill' && 'frame--fill')} aria-labelledby={`${id}-title`}>
      <div className="frame__head">
        <div className="frame__words">
          <h2 className="frame__title" id={`${id}-title`}>
            {props.title}
          </h2>
          {props.subtitle !== undefined && <p className="frame__subtitle">{props.subtitle}</p>}
        </div>
        {props.toolbar !== undefined && <div className="frame__toolbar">{props.toolbar}</div>}
      </div>
      <FrameContext value={geometry}>
        <div
          className={classNames('frame__plot', isHeld && 'frame__plot--held')}
          ref={plot}
          style={height === 'fill' && !isHeld ? undefined : { height: shown.height }}
        >
          <span className="frame__ruler" aria-hidden="true">
            <span className="frame__hundred-ems" ref={ruler} />
          </span>
          {props.underlay !== undefined && (
            <div className="frame__underlay" style={place} aria-hidden="true">
              {props.underlay}
            </div>
          )}
          <svg
            className="frame__svg"
            width={shown.width}
            height={shown.height}
            viewBox={`0 0 ${shown.width} ${shown.height}`}
            role={interactive ? 'group' : 'img'}
            aria-labelledby={`${id}-title`}
            aria-describedby={`${id}-description`}
          >
            <clipPath id={clipId}>
              <rect width={innerWidth} height={innerHeight} />
            </clipPath>
            <g transform={`translate(${margin.left},${margin.top})`}>
              <Axes
                xTicks={xTicks}
                yTicks={yTicks}
                xLabel={props.xLabel}
                yLabel={props.yLabel}
                grid={props.grid ?? true}
              />
              {props.children}
            </g>
          </svg>
        </div>
      </FrameContext>
      <Description id={`${id}-description`} text={props.description} />
      {props.footer !== undefined && <div className="frame__footer">{props.footer}</div>}
      {table !== undefined && <DataTable table={table} label={props.tableLabel ?? table.caption} />}
    </figure>
  );
}
