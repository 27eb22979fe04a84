import type { LabName } from '../labs';
import { spaceWorms } from './04-space-worms/lesson';
import type { LaterChapter } from './laterLessons';
import type { Lesson } from './lesson';

/** What is known of a chapter before it is fetched. */
export interface Chapter {
  readonly name: string;
  readonly chapter: number;
  readonly lab: LabName;
  /** How many checks it has. */
  readonly checks: number;
  load(): Promise<Lesson>;
}

/** Where a chapter comes from is known to a file of its own: of a dozen, that is a kilobyte which the first screen does not need. */
const later = (name: LaterChapter) => async (): Promise<Lesson> => (await import('./laterLessons')).laterLessons[name]();

/** The chapters in their order, each fetched when it is gone to. Add a lesson: its folder, its entry here, and where it comes from in `laterLessons`. */
export const lessons = [
  {
    name: 'guessing-game',
    chapter: 0,
    lab: 'compare',
    checks: 2,
    load: later('guessing-game'),
  },
  {
    name: 'surprise',
    chapter: 1,
    lab: 'codes',
    checks: 3,
    load: later('surprise'),
  },
  {
    name: 'wrong-code',
    chapter: 2,
    lab: 'codes',
    checks: 3,
    load: later('wrong-code'),
  },
  {
    name: 'log-ratio',
    chapter: 3,
    lab: 'compare',
    checks: 3,
    load: later('log-ratio'),
  },
  {
    name: 'space-worms',
    chapter: 4,
    lab: 'worms',
    checks: 3,
    // At home in every address: it comes with the page.
    load: () => Promise.resolve(spaceWorms),
  },
  {
    name: 'not-a-distance',
    chapter: 5,
    lab: 'divergences',
    checks: 3,
    load: later('not-a-distance'),
  },
  {
    name: 'zeros',
    chapter: 6,
    lab: 'compare',
    checks: 3,
    load: later('zeros'),
  },
  {
    name: 'loss-curve',
    chapter: 7,
    lab: 'fit',
    checks: 3,
    load: later('loss-curve'),
  },
  {
    name: 'two-directions',
    chapter: 8,
    lab: 'fit',
    checks: 3,
    load: later('two-directions'),
  },
  {
    name: 'cross-entropy',
    chapter: 9,
    lab: 'loss',
    checks: 3,
    load: later('cross-entropy'),
  },
  {
    name: 'kldivloss',
    chapter: 10,
    lab: 'loss',
    checks: 3,
    load: later('kldivloss'),
  },
  {
    name: 'consistency',
    chapter: 11,
    lab: 'consistency',
    checks: 3,
    load: later('consistency'),
  },
  {
    name: 'from-samples',
    chapter: 12,
    lab: 'samples',
    checks: 3,
    load: later('from-samples'),
  },
  {
    name: 'family',
    chapter: 13,
    lab: 'divergences',
    checks: 3,
    load: later('family'),
  },
] as const satisfies readonly Chapter[];

export type ChapterName = (typeof lessons)[number]['name'];

/** The chapter that opens where an address names none. */
export const homeChapter = 'space-worms' satisfies ChapterName;
