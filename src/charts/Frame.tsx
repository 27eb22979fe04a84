import { scaleLinear } from 'd3-scale';
import { useId, useRef, type ReactNode } from 'react';
import { Axes } from './Axes';
import { axisTicks } from './axisTicks';
import { classNames } from './classNames';
import { DataTable, type TableData } from './DataTable';
import { FrameContext } from './frameContext';
import { horizontalMargin, verticalMargin, type Margin } from './frameMargin';
import { textWidth } from './textWidth';
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
  /** Where ticks may stand; those whose labels would touch are left out. */
  readonly xTicks?: readonly number[] | undefined;
  readonly yTicks?: readonly number[] | undefined;
  readonly formatX?: ((x: number) => string) | undefined;
  readonly formatY?: ((y: number) => string) | undefined;
  readonly xLabel?: string | undefined;
  readonly yLabel?: string | undefined;
  readonly grid?: boolean;
  /** Pixels of the drawing, axes included, or the height a flex column has left. */
  readonly height?: number | 'fill';
  readonly table?: TableData | undefined;
  readonly tableLabel?: string | undefined;
  /** Set when it holds handles: an image would hide them from assistive technology. */
  readonly interactive?: boolean;
  readonly margin?: Partial<Margin>;
  readonly children?: ReactNode;
  readonly footer?: ReactNode;
}

/** A panel with a heading, axes and scales; its marks take the scales by context. */
export function Frame(props: FrameProps) {
  const { xDomain, yDomain, height = 280, interactive = false, table } = props;
  const id = useId();
  const plot = useRef<HTMLDivElement>(null);
  const ruler = useRef<HTMLSpanElement>(null);
  const size = useSize(plot, { width: 640, height: height === 'fill' ? 320 : height });
  const fontSize = useSize(ruler, { width: 1250, height: 1 }).width / 100;
  const fullHeight = height === 'fill' ? size.height : height;

  const vertical = { ...verticalMargin(fontSize, { xLabel: !!props.xLabel, yLabel: !!props.yLabel }), ...props.margin };
  const innerHeight = Math.max(1, fullHeight - vertical.top - vertical.bottom);
  const y = scaleLinear(yDomain, [innerHeight, 0]);
  const yTicks = axisTicks({
    scale: y,
    count: Math.max(2, Math.floor(innerHeight / (fontSize * 3.4))),
    values: props.yTicks,
    format: props.formatY,
    gap: fontSize * 0.3,
    extent: () => fontSize,
    within: [-Infinity, Infinity],
  });
  const labels = yTicks.map((tick) => tick.label);
  const margin: Margin = { ...horizontalMargin(fontSize, labels), ...vertical };
  const innerWidth = Math.max(1, size.width - margin.left - margin.right);
  const x = scaleLinear(xDomain, [0, innerWidth]);
  const xTicks = axisTicks({
    scale: x,
    count: Math.max(2, Math.floor(innerWidth / (fontSize * 5))),
    values: props.xTicks,
    format: props.formatX,
    gap: fontSize * 0.7,
    extent: (label) => textWidth(label, fontSize),
    within: [-margin.left, innerWidth + margin.right],
  });

  const clipId = `${id}-clip`;
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
      <div className="frame__plot" ref={plot} style={height === 'fill' ? undefined : { height }}>
        <span className="frame__ruler" aria-hidden="true">
          <span className="frame__hundred-ems" ref={ruler} />
        </span>
        <svg
          className="frame__svg"
          width={size.width}
          height={fullHeight}
          role={interactive ? 'group' : 'img'}
          aria-labelledby={`${id}-title`}
          aria-describedby={`${id}-description`}
        >
          <clipPath id={clipId}>
            <rect width={innerWidth} height={innerHeight} />
          </clipPath>
          <g transform={`translate(${margin.left},${margin.top})`}>
            <FrameContext value={{ x, y, innerWidth, innerHeight, margin, fontSize, clipId }}>
              <Axes
                xTicks={xTicks}
                yTicks={yTicks}
                xLabel={props.xLabel}
                yLabel={props.yLabel}
                grid={props.grid ?? true}
              />
              {props.children}
            </FrameContext>
          </g>
        </svg>
      </div>
      <p className="frame__description" id={`${id}-description`}>
        {props.description}
      </p>
      {props.footer !== undefined && <div className="frame__footer">{props.footer}</div>}
      {table !== undefined && <DataTable table={table} label={props.tableLabel ?? table.caption} />}
    </figure>
  );
}
