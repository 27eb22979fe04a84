import type { ScaleLinear } from 'd3-scale';
import { thinTicks, type Tick } from './thinTicks';

export interface AxisRequest {
  readonly scale: ScaleLinear<number, number>;
  /** About how many ticks, if `values` does not say which. */
  readonly count: number;
  readonly values?: readonly number[] | undefined;
  readonly format?: ((value: number) => string) | undefined;
  /** The least room between two labels, in pixels. */
  readonly gap: number;
  /** Size of a label along the axis, in pixels. */
  readonly extent: (label: string) => number;
  /** Labels are pushed in so that they stay within these pixels. */
  readonly within: readonly [low: number, high: number];
}

/** The ticks of one axis, each inside the domain, labelled, and none touching its neighbour. */
export function axisTicks({ scale, count, values, format, gap, extent, within }: AxisRequest): readonly Tick[] {
  const [low = 0, high = 1] = scale.domain();
  const write = format ?? scale.tickFormat(count);
  const inside = (values ?? scale.ticks(count)).filter(
    (value) => value >= Math.min(low, high) && value <= Math.max(low, high),
  );
  const ticks = inside.map((value) => {
    const label = write(value);
    const size = extent(label);
    const at = Math.min(Math.max(scale(value), within[0] + size / 2), within[1] - size / 2);
    return { value, label, at, extent: size };
  });
  return thinTicks(ticks, gap);
}
