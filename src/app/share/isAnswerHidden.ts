import type { AnyState } from '../../state/klarityState';
import { blindParts } from '../../state/task';

/** Whether the place asks a question whose answer has not been called for, or a task hides something: then no file may hold it. */
export function isAnswerHidden({ place, revealed, prediction, task }: AnyState): boolean {
  if (blindParts({ task })) return true;
  if (task) return false;
  if (place.view === 'classroom') return !revealed;
  return place.view === 'study' && place.page === undefined && prediction === null;
}
