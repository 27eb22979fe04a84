import { safeParse } from 'valibot';
import { snapshotOf } from './lecture';
import type { Lecture, LectureSnapshot } from './lecture';
import { lectureSchema } from './lectureSchema';

const keyOf = (name: string): string => `klarity:lecture:${name}`;

function kept(name: string): LectureSnapshot | undefined {
  try {
    const read = safeParse(lectureSchema, JSON.parse(sessionStorage.getItem(keyOf(name)) ?? 'null'));
    return read.success ? read.output : undefined;
  } catch {
    return undefined; // storage denied, or something else in it: the lecture begins anew
  }
}

/** A lecture that goes on, with its votes and what has been revealed, where the page is loaded anew in the same window. */
export function keepLecture(lecture: Lecture): Lecture {
  const { name } = lecture.store.getState();
  const before = kept(name);
  // Of a deck that has changed since, it does not fit.
  if (before) lecture.apply({ ...before, black: false });
  lecture.store.subscribe((state) => {
    try {
      sessionStorage.setItem(keyOf(name), JSON.stringify(snapshotOf(state)));
    } catch {
      // storage denied: the lecture lasts as long as the page
    }
  });
  return lecture;
}

/** What was out, and the hands, of a deck that is another one by now. */
export function forgetLecture(name: string): void {
  try {
    sessionStorage.removeItem(keyOf(name));
  } catch {
    // storage denied: nothing was kept
  }
}
