import { axisTicks } from './axisTicks';
import { horizontalMargin, verticalMargin, type Margin } from './frameMargin';
import type { Scale, ScaleKind } from './Scale';
import { scaleOf } from './scaleOf';
import { textWidth } from './textWidth';
import type { Tick } from './thinTicks';

export interface FrameAxis {
  readonly domain: readonly [number, number];
  readonly kind: ScaleKind;
  readonly ticks?: readonly number[] | undefined;
  readonly format?: ((value: number, decimals: number) => string) | undefined;
  readonly hasLabel: boolean;
}

export interface LayoutRequest {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly xAxis: FrameAxis;
  readonly yAxis: FrameAxis;
  readonly margin?: Partial<Margin> | undefined;
}

export interface FrameLayout {
  readonly width: number;
  readonly height: number;
  readonly fontSize: number;
  readonly x: Scale;
  readonly y: Scale;
  readonly xScale: ScaleKind;
  readonly yScale: ScaleKind;
  readonly innerWidth: number;
  readonly innerHeight: number;
  readonly margin: Margin;
  readonly xTicks: readonly Tick[];
  readonly yTicks: readonly Tick[];
}

/** Scales, margins and ticks that fit each other: the labels of y need room on the left, which x then lacks. */
export function frameLayout({ width, height, fontSize, xAxis, yAxis, margin: asked }: LayoutRequest): FrameLayout {
  const vertical = { ...verticalMargin(fontSize, { xLabel: xAxis.hasLabel, yLabel: yAxis.hasLabel }), ...asked };
  const innerHeight = Math.max(1, height - vertical.top - vertical.bottom);
  const y = scaleOf(yAxis.kind, yAxis.domain, [innerHeight, 0]);
  const yTicks = axisTicks({
    scale: y,
    kind: yAxis.kind,
    count: Math.max(2, Math.floor(innerHeight / (fontSize * 3.4))),
    values: yAxis.ticks,
    format: yAxis.format,
    gap: fontSize * 0.3,
    extent: () => fontSize,
    within: [-Infinity, Infinity],
  });
  const labels = yTicks.map((tick) => tick.label);
  const margin: Margin = { ...horizontalMargin(fontSize, labels), ...vertical };
  const innerWidth = Math.max(1, width - margin.left - margin.right);
  const x = scaleOf(xAxis.kind, xAxis.domain, [0, innerWidth]);
  const xTicks = axisTicks({
    scale: x,
    kind: xAxis.kind,
    count: Math.max(2, Math.floor(innerWidth / (fontSize * 5))),
    values: xAxis.ticks,
    format: xAxis.format,
    gap: fontSize * 0.7,
    extent: (label) => textWidth(label, fontSize),
    within: [-margin.left, innerWidth + margin.right],
  });
  const kinds = { xScale: xAxis.kind, yScale: yAxis.kind };
  return { width, height, fontSize, x, y, ...kinds, innerWidth, innerHeight, margin, xTicks, yTicks };
}
