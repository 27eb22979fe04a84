import { createStore } from 'zustand/vanilla';
import type { TaskGoal } from './taskCode';

/** A task in the making. */
export interface TaskDraft {
  /** Whose metrics the goals are about. */
  readonly lab: string;
  readonly goals: readonly TaskGoal[];
  readonly hide: readonly string[];
  /** The parts that are shown, and the fields that are locked; null for the whole lab, and for none. */
  readonly show: readonly string[] | null;
  readonly lock: readonly string[] | null;
  readonly message: string;
  readonly opens: 'page' | 'lab';
  readonly lang: 'theirs' | 'en' | 'zh';
}

/** Kept while the page is open: who closes the dialog to move the scene goes on where they were. */
export const taskDraft = createStore<TaskDraft>(() => ({ lab: '', goals: [], hide: [], show: null, lock: null, message: '', opens: 'page', lang: 'theirs' }));
