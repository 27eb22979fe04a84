import type { LabName } from '../labs';
import { spaceWorms } from './04-space-worms/lesson';
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

/** The chapters in their order, each fetched when it is gone to. Add a lesson: its folder, and its entry here. */
export const lessons = [
  {
    name: 'surprise',
    chapter: 1,
    lab: 'codes',
    checks: 3,
    load: async () => (await import('./01-surprise/lesson')).surprise,
  },
  {
    name: 'wrong-code',
    chapter: 2,
    lab: 'codes',
    checks: 3,
    load: async () => (await import('./02-wrong-code/lesson')).wrongCode,
  },
  {
    name: 'log-ratio',
    chapter: 3,
    lab: 'compare',
    checks: 3,
    load: async () => (await import('./03-log-ratio/lesson')).expectedLogRatio,
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
    load: async () => (await import('./05-not-a-distance/lesson')).notADistance,
  },
  {
    name: 'zeros',
    chapter: 6,
    lab: 'compare',
    checks: 3,
    load: async () => (await import('./06-zeros/lesson')).zeros,
  },
  {
    name: 'loss-curve',
    chapter: 7,
    lab: 'fit',
    checks: 3,
    load: async () => (await import('./07-loss-curve/lesson')).lossCurve,
  },
  {
    name: 'two-directions',
    chapter: 8,
    lab: 'fit',
    checks: 3,
    load: async () => (await import('./08-two-directions/lesson')).twoDirections,
  },
  {
    name: 'cross-entropy',
    chapter: 9,
    lab: 'loss',
    checks: 3,
    load: async () => (await import('./09-cross-entropy/lesson')).crossEntropy,
  },
  {
    name: 'kldivloss',
    chapter: 10,
    lab: 'loss',
    checks: 3,
    load: async () => (await import('./10-kldivloss/lesson')).klDivLoss,
  },
  {
    name: 'consistency',
    chapter: 11,
    lab: 'consistency',
    checks: 3,
    load: async () => (await import('./11-consistency/lesson')).consistency,
  },
  {
    name: 'from-samples',
    chapter: 12,
    lab: 'samples',
    checks: 3,
    load: async () => (await import('./12-from-samples/lesson')).fromSamples,
  },
  {
    name: 'family',
    chapter: 13,
    lab: 'divergences',
    checks: 3,
    load: async () => (await import('./13-family/lesson')).family,
  },
] as const satisfies readonly Chapter[];

export type ChapterName = (typeof lessons)[number]['name'];

/** The chapter that opens where an address names none. */
export const homeChapter = 'space-worms' satisfies ChapterName;
