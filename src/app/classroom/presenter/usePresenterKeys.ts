import { useState } from 'react';
import type { Lecture } from '../lecture';
import { lectureKeys } from '../lectureKeys';
import { revealKey, useClassroomKeys } from '../useClassroomKeys';

const nothing = (): void => undefined;

/** The keys of the slides, in the presenter's window: a clicker's presses come to whichever window has the focus. */
export function usePresenterKeys(lecture: Lecture | null): void {
  const [typed, setTyped] = useState('');
  const enterVotes = (): void => document.querySelector<HTMLInputElement>('.desk .ask__count')?.focus();
  useClassroomKeys({
    onHelp: nothing,
    onShare: nothing,
    more: lecture ? lectureKeys(lecture, { number: () => typed, type: setTyped, enterVotes, openLectures: nothing }) : [revealKey],
  });
}
