import { valueAtKey, type HandleAxis } from './handleAxis';
import type { KeyPress } from './handleKeys';
import { nearestStop } from './nearestStop';

interface StopRequest extends Pick<HandleAxis, 'kind' | 'range'> {
  /** Ascending; where given, the walk goes from one to the next. */
  readonly stops?: ArrayLike<number> | undefined;
}

/** Where a key takes the walk, or null where it is not ours. From one stop to the next, ten at a time with Shift or Page. */
export function walkStop({ stops, kind, range }: StopRequest, press: KeyPress): number | null {
  if (stops === undefined) return valueAtKey({ kind, range }, press);
  const value = nearestStop(stops, range.value);
  // Alt is a tenth of a step elsewhere; between two stops there is nothing.
  const next = valueAtKey({ kind: 'linear', range: { value, min: 0, max: stops.length - 1, step: 1 } }, { ...press, altKey: false });
  return next === null ? null : (stops[next] ?? null);
}
