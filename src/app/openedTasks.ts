import type { Problem } from '../scene/problem';
import type { AnyLabCore } from '../state/labCore';
import type { Task } from '../state/task';

/** What came of reading a task: it, or why it cannot be used. */
export interface TaskReading {
  readonly task: Task | null;
  readonly problems: readonly Problem[];
}

const readings = new Map<string, TaskReading>();

const keyOf = (lab: string, code: string): string => `${lab} ${code}`;

/** Reads a task of a lab, as addresses carry it. What reads it is fetched with the first. */
export async function readTask(lab: AnyLabCore, code: string): Promise<TaskReading> {
  const reading = taskReading(lab.lab, code) ?? (await import('./task/openTask')).openTask(lab, code);
  readings.set(keyOf(lab.lab, code), reading);
  return reading;
}

/** What has been read; nothing where it has not been, or where there is no task. */
export const taskReading = (lab: string, code: string | undefined): TaskReading | undefined => (code === undefined ? undefined : readings.get(keyOf(lab, code)));
