import type { Lesson } from '../../lessons/lesson';
import { useField } from '../../state/KlarityContext';
import { openedLesson } from '../openLesson';

/** The chapter of the place. */
export function useLesson(): Lesson {
  return openedLesson(useField((state) => state.place.chapter));
}
