import { ticks, tickStep } from 'd3-array';
import { logTicks } from './logTicks';
import type { Scale, ScaleKind } from './Scale';
import { thinTicks, type Tick } from './thinTicks';

export interface AxisRequest {
  readonly scale: Scale;
  readonly kind?: ScaleKind;
  /** About how many ticks, if `values` does not say which. */
  readonly count: number;
  readonly values?: readonly number[] | undefined;
  /** Writes a tick; `decimals` is how many it takes to tell evenly spaced ticks apart. */
  readonly format?: ((value: number, decimals: number) => string) | undefined;
  /** The least room between two labels, in pixels. */
  readonly gap: number;
  /** Size of a label along the axis, in pixels. */
  readonly extent: (label: string) => number;
  /** Labels are pushed in so that they stay within these pixels. */
  readonly within: readonly [low: number, high: number];
}

/** Labels of more digits than these take the room that the plot needs: such are powers of ten. */
const MOST_DECIMALS = 6;
const LARGE = 1e6;

/** So many more than were asked for may be tried where the axis would have but one: a single number gives no scale. */
const MORE = 3;

/** The ticks of one axis, each inside the domain, labelled, and none touching its neighbour. */
export function axisTicks(request: AxisRequest): readonly Tick[] {
  const { scale, kind = 'linear', count, values, format, gap, extent, within } = request;
  const [low = 0, high = 1] = scale.domain();
  const label = (candidates: readonly number[], about: number): readonly Tick[] => {
    const step = Math.abs(tickStep(low, high, about));
    const decimals = step > 0 && step < 1 ? -Math.floor(Math.log10(step * (1 + 1e-9))) : 0;
    const write = format ?? (kind === 'log' ? String : step >= LARGE || decimals > MOST_DECIMALS ? byPowerOfTen : evenly);
    return candidates
      .filter((value) => value >= Math.min(low, high) && value <= Math.max(low, high))
      .map((value) => {
        const text = write(value, decimals);
        const size = extent(text);
        const at = Math.min(Math.max(scale(value), within[0] + size / 2), within[1] - size / 2);
        return { value, label: text, at, extent: size };
      });
  };
  if (values !== undefined) return thinTicks(label(values, count), gap);
  if (kind === 'linear') {
    let fewest: readonly Tick[] | undefined;
    for (let about = count; about <= count + MORE; about++) {
      const found = thinTicks(label(ticks(low, high, about), about), gap);
      if (found.length > 1) return found;
      fewest ??= found;
    }
    return fewest ?? [];
  }
  const ladders = logTicks(low, high).map((rungs) => label(rungs, count));
  const whole = ladders.find((rungs) => rungs.length <= 2 * count && thinTicks(rungs, gap).length === rungs.length);
  return whole ?? thinTicks(ladders.at(-1) ?? [], gap);
}

function evenly(value: number, decimals: number): string {
  const text = value.toFixed(decimals);
  return text.replace('-', Number(text) === 0 ? '' : '−');
}

/** Digits beyond rounding are noise: ticks are round numbers. */
function byPowerOfTen(value: number): string {
  const round = Number(value.toPrecision(12));
  return round === 0 ? '0' : round.toExponential().replace('+', '').replaceAll('-', '−');
}
