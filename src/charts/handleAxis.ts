import { handleKeys, type HandleRange, type KeyPress } from './handleKeys';
import type { Scale, ScaleKind } from './Scale';
import { snapValue } from './snapValue';

/** The one coordinate that a handle edits, along an axis of the frame. */
export interface HandleAxis {
  readonly scale: Scale;
  readonly kind: ScaleKind;
  readonly range: HandleRange;
}

/** The value at a pixel, snapped; on a logarithmic axis a step is one of the natural logarithm (0.05 is about 5 %). */
export function valueAtPixel({ scale, kind, range }: HandleAxis, pixel: number): number {
  const [low = 0, high = 1] = scale.domain();
  const wanted = scale.invert(pixel);
  const length = Math.abs(scale(high) - scale(low));
  if (kind === 'linear') return snapValue({ ...range, value: wanted, pixelsPerUnit: length / Math.abs(high - low) });
  const logs = logRange({ ...range, value: wanted });
  return fromLog(snapValue({ ...logs, pixelsPerUnit: length / Math.abs(Math.log(high / low)) }), range);
}

/** The value that a key asks for, or null where it is not ours. */
export function valueAtKey({ kind, range }: Pick<HandleAxis, 'kind' | 'range'>, press: KeyPress): number | null {
  if (kind === 'linear') return handleKeys(press, range);
  const next = handleKeys(press, logRange(range));
  return next === null ? null : fromLog(next, range);
}

function logRange({ value, min, max, step }: HandleRange): HandleRange {
  return { value: Math.log(value), min: Math.log(min), max: Math.log(max), step };
}

/** Five digits are finer than a pixel; the ends are meant exactly. */
function fromLog(log: number, { min, max }: HandleRange): number {
  if (log <= Math.log(min)) return min;
  if (log >= Math.log(max)) return max;
  return Math.min(Math.max(Number(Math.exp(log).toPrecision(5)), min), max);
}
