export interface SliderRange {
  readonly scale: 'linear' | 'log';
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

export interface SliderPosition {
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly position: number;
}

/** What the native range works in: the value itself, or on a log scale the number of equal ratios from the minimum. */
export function sliderPosition(range: SliderRange, value: number): SliderPosition {
  const { scale, min, max, step } = range;
  const held = Math.min(Math.max(value, min), max);
  if (scale === 'linear') return { min, max, step, position: held };
  const count = ratios(range);
  return { min: 0, max: count, step: 1, position: (count * Math.log(held / min)) / Math.log(max / min) };
}

/** The value at a position of the native range. Both ends are exact, which a logarithm there and back is not. */
export function sliderValue(range: SliderRange, position: number): number {
  const { scale, min, max } = range;
  if (scale === 'linear') return Math.min(Math.max(position, min), max);
  const count = ratios(range);
  if (position <= 0) return min;
  if (position >= count) return max;
  return Number((min * (max / min) ** (position / count)).toPrecision(6));
}

/** How many steps make the range: a whole number, so that the native range can reach its end. */
function ratios({ min, max, step }: SliderRange): number {
  return Math.max(1, Math.round(Math.log(max / min) / Math.log1p(step)));
}
