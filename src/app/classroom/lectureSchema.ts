import * as v from 'valibot';
import type { LectureSnapshot } from './lecture';
import { MOST_VOTES } from './lecture';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What comes from another window, from storage or from a file. */
export const lectureSchema: v.GenericSchema<unknown, LectureSnapshot> = v.strictObject({
  name: v.string(),
  slide: count,
  revealed: v.array(count),
  votes: v.array(v.array(v.pipe(count, v.maxValue(MOST_VOTES)))),
  black: v.boolean(),
});
