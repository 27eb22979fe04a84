import * as v from 'valibot';
import { MOST_OF_SLIDE, MOST_SLIDES } from './deck';
import { listOf } from './jsonFile';
import type { LectureSnapshot } from './lecture';
import { MOST_VOTES } from './lecture';

const count = v.pipe(v.number(), v.integer(), v.minValue(0));

/** What comes from another window, from storage or from a file. */
export const lectureSchema: v.GenericSchema<unknown, LectureSnapshot> = v.strictObject({
  name: v.string(),
  slide: count,
  revealed: listOf(count, MOST_SLIDES),
  votes: listOf(listOf(v.pipe(count, v.maxValue(MOST_VOTES)), MOST_OF_SLIDE), MOST_SLIDES),
  black: v.boolean(),
});
