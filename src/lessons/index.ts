import { spaceWorms } from './04-space-worms/lesson';
import type { Lesson } from './lesson';

/** The chapters in their order; the first is the one that opens. Add a lesson: its folder, and one line here. */
export const lessons: readonly [Lesson, ...Lesson[]] = [spaceWorms];
