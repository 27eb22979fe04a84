import type { Language } from '../../scene/preferences';
import { classroomWords } from './classroomWords';
import type { ClassroomWords } from './classroomWords';
import { pageDownReveals } from './clickerChoice';
import { goOn, hideLast, revealNext, toggleBlack, turnTo } from './lecture';
import type { Lecture, LectureState } from './lecture';
import type { ClassroomKey } from './useClassroomKeys';

type Say = (words: ClassroomWords) => string;

/** What a lecture does by its keys beside its store: the number that is being typed, and where hands are entered. */
export interface LectureDesk {
  /** The digits so far; empty where none have been typed. */
  number(): string;
  type(number: string): void;
  enterVotes(): void;
  openLectures(): void;
}

const DIGITS = ['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'];

/** The keys of slides, as every clicker sends them. */
export function lectureKeys(lecture: Lecture, desk: LectureDesk): readonly ClassroomKey[] {
  const key = (shown: string, keys: readonly string[], say: Say, press: (pressed: string) => void, more: Partial<ClassroomKey> = {}): ClassroomKey => ({
    keys,
    shown,
    does: (_messages, lang: Language) => say(classroomWords.of(lang)),
    press: (_klarity, pressed) => press(pressed),
    ...more,
  });
  const change = (step: (state: LectureState) => LectureState) => (): void => lecture.change(step);
  const by = (slides: number) => change((state) => turnTo(state, state.slide + slides));
  const jump = (): void => {
    const number = Number(desk.number());
    desk.type('');
    if (number > 0) lecture.change((state) => turnTo(state, number - 1));
  };
  return [
    key(
      'PgUp PgDn',
      ['PageUp', 'PageDown'],
      (words) => (pageDownReveals() ? words.keys.turnRevealing : words.keys.turn),
      (pressed) => (pressed === 'PageUp' ? by(-1)() : lecture.change(pageDownReveals() ? goOn : (state) => turnTo(state, state.slide + 1))),
      { always: true },
    ),
    key('→ ↓ ␣', ['ArrowRight', 'ArrowDown', ' '], (words) => words.keys.next, change(goOn)),
    key('← ↑', ['ArrowLeft', 'ArrowUp'], (words) => words.keys.back, by(-1)),
    // The clicker's button that starts a show sends F5, which would load the page anew.
    key('R F5', ['r', 'F5'], (words) => words.keys.reveal, change(revealNext)),
    key('⌫', ['Backspace'], (words) => words.keys.hide, change(hideLast)),
    key('B', ['b', '.'], (words) => words.keys.black, change(toggleBlack)),
    key('Home End', ['Home', 'End'], (words) => words.keys.first, (pressed) => lecture.change((state) => turnTo(state, pressed === 'Home' ? 0 : state.deck.slides.length - 1))),
    key('0–9 ↵', [...DIGITS, 'Enter'], (words) => words.keys.jump, (pressed) => (pressed === 'Enter' ? jump() : desk.type(`${desk.number()}${pressed}`.slice(-3)))),
    key('V', ['v'], (words) => words.keys.votes, () => desk.enterVotes()),
    key('O', ['o'], (words) => words.keys.lectures, () => desk.openLectures()),
  ];
}
