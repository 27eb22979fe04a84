import { lessons } from '../../lessons';
import type { Lesson } from '../../lessons/lesson';
import { useField } from '../../state/KlarityContext';

/** The chapter of the place. */
export function useLesson(): Lesson {
  const chapter = useField((state) => state.place.chapter);
  return lessons.find(({ name }) => name === chapter) ?? lessons[0];
}
