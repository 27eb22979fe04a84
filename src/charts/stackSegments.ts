export interface StackedSegment {
  /** Where it begins and ends on the common scale; `to` may be infinite. */
  readonly from: number;
  readonly to: number;
}

/**
 * Values laid end to end from 0. A negative one (a differential entropy can be) runs back to the left; nothing comes
 * after an infinite one; what is not a number takes no room.
 */
export function stackSegments(values: readonly number[]): readonly StackedSegment[] {
  let from = 0;
  return values.map((value) => {
    const to = Number.isNaN(value) ? from : from + value;
    const segment = { from, to: Number.isNaN(to) ? from : to };
    from = segment.to;
    return segment;
  });
}
