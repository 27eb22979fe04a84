import type { MouseEvent } from 'react';
import { useDisabled } from '../markup/DisabledContext';
import { useFrame } from './frameContext';
import { PointSliders } from './PointSliders';
import { pointerPlace } from './pointerPlace';
import './Handle.css';
import './targets.css';

export interface PlotPoint {
  readonly x: number;
  readonly y: number;
}

export interface PlotTargetProps {
  /** What is looked at; the keyboard walks on from here. Null is nothing yet: then the walk begins in the middle. */
  readonly at: PlotPoint | null;
  /** One arrow key; on a logarithmic axis, of the natural logarithm. */
  readonly stepX: number;
  readonly stepY: number;
  readonly label: string;
  readonly labelX: string;
  readonly labelY: string;
  readonly valueTextX: string;
  readonly valueTextY: string;
  /** What the pointer is over or the arrow keys walked to; null once the pointer or the focus has left, and by Escape. */
  readonly onHover?: (at: PlotPoint | null) => void;
  /** Chosen by a click, a tap, Enter or Space. */
  readonly onSelect?: (at: PlotPoint, timeStamp: number) => void;
}

/** The whole plot as a place to point at: by hover, touch, click, and by keyboard as two sliders. Draw it below handles. */
export function PlotTarget(props: PlotTargetProps) {
  const { at, stepX, stepY, label, onHover } = props;
  const onSelect = useDisabled() ? undefined : props.onSelect;
  const frame = useFrame();
  const [x0 = 0, x1 = 1] = frame.x.domain();
  const [y0 = 0, y1 = 1] = frame.y.domain();
  const point = at ?? { x: frame.x.invert(frame.innerWidth / 2), y: frame.y.invert(frame.innerHeight / 2) };
  const under = (event: MouseEvent<SVGElement>): PlotPoint => {
    const { x, y } = pointerPlace(event, frame);
    return {
      x: frame.x.invert(Math.min(Math.max(x, 0), frame.innerWidth)),
      y: frame.y.invert(Math.min(Math.max(y, 0), frame.innerHeight)),
    };
  };
  const px = { x: frame.x(point.x), y: frame.y(point.y) };
  const radius = frame.fontSize * 0.7;
  return (
    <g
      className="plot-target"
      role="group"
      aria-label={label}
      onBlur={(event) => {
        if (!event.currentTarget.contains(event.relatedTarget)) onHover?.(null);
      }}
    >
      {/* By keyboard there are the sliders: this is for the pointer alone. */}
      <rect
        className="plot-target__plot"
        aria-hidden="true"
        width={frame.innerWidth}
        height={frame.innerHeight}
        onPointerDown={(event) => {
          if (event.pointerType === 'touch') onHover?.(under(event));
        }}
        onPointerMove={(event) => onHover?.(under(event))}
        onPointerLeave={() => onHover?.(null)}
        onClick={(event) => onSelect?.(under(event), event.timeStamp)}
      />
      <g transform={`translate(${px.x},${px.y})`}>
        <circle className="plot-target__focus-gap" r={radius} />
        <circle className="plot-target__focus" r={radius} />
        <PointSliders
          x={{
            kind: frame.xScale,
            range: { value: point.x, min: Math.min(x0, x1), max: Math.max(x0, x1), step: stepX },
            label: props.labelX,
            valueText: props.valueTextX,
          }}
          y={{
            kind: frame.yScale,
            range: { value: point.y, min: Math.min(y0, y1), max: Math.max(y0, y1), step: stepY },
            label: props.labelY,
            valueText: props.valueTextY,
          }}
          disabled={false}
          onMove={(next) => onHover?.(next)}
          onEnd={() => undefined}
          onOtherKey={(key, timeStamp) => {
            if (key === 'Escape') onHover?.(null);
            else if (key === 'Enter' || key === ' ') onSelect?.(point, timeStamp);
            return key === 'Enter' || key === ' ';
          }}
        />
      </g>
    </g>
  );
}
