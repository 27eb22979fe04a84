import type { AnyState } from '../../state/klarityState';

/** Whether the place asks a question whose answer has not been called for: then no file may hold it. */
export function isAnswerHidden({ place, revealed, prediction }: AnyState): boolean {
  if (place.view === 'classroom') return !revealed;
  return place.view === 'study' && place.page === undefined && prediction === null;
}
