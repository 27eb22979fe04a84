import { use, useLayoutEffect, useRef } from 'react';
import { classNames } from '../markup/classNames';
import type { Field, FieldPlace } from './Field';
import { useFrame } from './frameContext';
import { heatRamp } from './heatRamp';
import { rasterize } from './rasterize';
import { scaleOf } from './scaleOf';
import { StillHeat } from './stillHeat';
import { useThemeColours } from './useThemeColours';
import './HeatField.css';

export interface HeatFieldProps extends Field, Omit<FieldPlace, 'at'> {
  /** Ascending: where one tone ends and the next begins, the same as those of the contours. */
  readonly levels: readonly number[];
  /** For what is about to change again: fewer pixels, painted in a fraction of the time, with lines between the tones in place of contours. */
  readonly coarse?: boolean;
  readonly className?: string;
}

/** As many as a frame has time for beside all else, where a pixel has to ask for its node and where not: about 3 ms. */
const mostWarped = 60_000;
const mostEven = 120_000;
/** The part of them that does for what is coarse. */
const coarsePart = 0.1;
const tones = ['low', 'middle', 'high', 'hatch', 'line'] as const;

/** A field as tones, for a Frame's `underlay`: low is the darkest, infinite is hatched. `nodeAt` should stay the same function. */
export function HeatField(props: HeatFieldProps) {
  const { values, columns, rows, slowest = 'y', levels, nodeAt, xRange, yRange, coarse = false, className } = props;
  const { x, y, xScale, yScale, innerWidth, innerHeight, fontSize } = useFrame();
  const drawStill = use(StillHeat);
  const canvasRef = useRef<HTMLCanvasElement>(null);
  /** Painted on again and again: a drag would throw away two megabytes of them a second. */
  const imageRef = useRef<ImageData>(null);
  const coloursRef = useRef<HTMLSpanElement>(null);
  const colours = useThemeColours(coloursRef);

  const [x0 = 0, x1 = 1] = x.domain();
  const [y0 = 0, y1 = 1] = y.domain();
  const isWarped = nodeAt !== undefined;
  const [left, right] = isWarped ? [0, innerWidth] : [x(xRange?.[0] ?? x0), x(xRange?.[1] ?? x1)];
  const [bottom, top] = isWarped ? [innerHeight, 0] : [y(yRange?.[0] ?? y0), y(yRange?.[1] ?? y1)];
  const [cssWidth, cssHeight] = [right - left, bottom - top];
  const most = (isWarped ? mostWarped : mostEven) * (coarse ? coarsePart : 1);
  const shrink = Math.min(1, Math.sqrt(most / Math.max(1, cssWidth * cssHeight)));
  const width = Math.max(1, Math.round(cssWidth * shrink));
  const height = Math.max(1, Math.round(cssHeight * shrink));
  const pitch = Math.max(4, Math.round(fontSize * 0.7 * shrink));

  useLayoutEffect(() => {
    const context = colours.length > 0 && canvasRef.current?.getContext('2d');
    const [low, middle, high, hatch, line] = colours;
    if (!context || !low || !middle || !high || !hatch || !line) return;
    const xs = scaleOf(xScale, [x0, x1], [0, width]);
    const ys = scaleOf(yScale, [y0, y1], [height, 0]);
    const image = imageRef.current?.width === width && imageRef.current.height === height ? imageRef.current : new ImageData(width, height);
    imageRef.current = image;
    const request = {
      field: { values, columns, rows, slowest },
      levels,
      palette: { bands: heatRamp([low, middle, high], levels.length + 1), hatch, ground: high, line: coarse ? line : undefined },
      width,
      height,
      pitch,
      nodeAt: nodeAt && ((px: number, py: number) => nodeAt(xs.invert(px), ys.invert(py))),
    };
    rasterize(request, new Uint32Array(image.data.buffer));
    context.putImageData(image, 0, 0);
  }, [values, columns, rows, slowest, levels, nodeAt, colours, width, height, pitch, coarse, xScale, yScale, x0, x1, y0, y1]);

  if (drawStill) return drawStill(props);
  return (
    <>
      <span ref={coloursRef} className="heat-field heat-field__colours">
        {tones.map((tone) => (
          <span key={tone} className={`heat-field__colour heat-field__colour--${tone}`} />
        ))}
      </span>
      <canvas
        ref={canvasRef}
        className={classNames('heat-field', className)}
        width={width}
        height={height}
        style={{ left, top, width: cssWidth, height: cssHeight }}
      />
    </>
  );
}
