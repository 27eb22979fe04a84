export interface SnapRequest {
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  readonly pixelsPerUnit: number;
}

const reach = 3;

/**
 * A pointer is never exact: within 3 px of an end it means the end (so that a bar can reach exactly 0), elsewhere the
 * nearest tenth of a step.
 */
export function snapValue({ value, min, max, step, pixelsPerUnit }: SnapRequest): number {
  if ((value - min) * pixelsPerUnit <= reach) return min;
  if ((max - value) * pixelsPerUnit <= reach) return max;
  const grain = step / 10;
  const snapped = Number((Math.round(value / grain) * grain).toPrecision(12));
  return Math.min(Math.max(snapped, min), max);
}
