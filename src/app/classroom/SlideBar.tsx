import type { ReactNode } from 'react';
import { useStore } from 'zustand';
import { Button } from '../../controls/Button';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useKlarity } from '../../state/KlarityContext';
import { classroomWords } from './classroomWords';
import { revealsOf } from './deck';
import { toggleFullScreen } from './fullScreen';
import { goToDeck } from './goToDeck';
import { hideLast, isAllRevealed, revealNext, slideAt, toggleBlack, turnTo } from './lecture';
import type { Lecture, LectureState } from './lecture';

interface SlideBarProps {
  readonly lecture: Lecture;
  readonly number: number;
  /** The digits of a number that is being typed. */
  readonly typed: string;
  readonly onHelp: () => void;
  readonly onShare: () => void;
  readonly onLectures: () => void;
  /** Buttons of what is held over the slide, and of what goes along with it. */
  readonly tools: ReactNode;
}

/** What the keys do, for a pointer and a finger; out of the way while the pointer rests. */
export function SlideBar({ lecture, number, typed, onHelp, onShare, onLectures, tools }: SlideBarProps) {
  const { messages } = useI18n();
  const words = useWords(classroomWords);
  const klarity = useKlarity();
  const state = useStore(lecture.store);
  const { deck, name } = state;
  const hides = revealsOf(slideAt(deck, number - 1)).length > 0;
  const change = (step: (before: LectureState) => LectureState) => (): void => lecture.change(step);
  const by = (slides: number) => change((before) => turnTo(before, before.slide + slides));
  return (
    <nav className="slide-bar" aria-label={words.bar.name}>
      <Button kind="quiet" icon="step-back" hideLabel label={words.bar.previous} keyShortcuts="PageUp" disabled={number === 1} onClick={by(-1)} />
      <span className="slide-bar__place">{typed === '' ? words.bar.place(number, deck.slides.length) : words.bar.jump(typed)}</span>
      <Button kind="quiet" icon="step-forward" hideLabel label={words.bar.next} keyShortcuts="PageDown" disabled={number === deck.slides.length} onClick={by(1)} />
      {hides && <Button kind="quiet" label={words.bar.reveal} keyShortcuts="r" disabled={isAllRevealed(state)} onClick={change(revealNext)} />}
      {hides && <Button kind="quiet" label={words.bar.hide} keyShortcuts="Backspace" disabled={(state.revealed[number - 1] ?? 0) === 0} onClick={change(hideLast)} />}
      <Button kind="quiet" label={words.bar.black} keyShortcuts="b" onClick={change(toggleBlack)} />
      <Button kind="quiet" label={words.bar.full} keyShortcuts="f" onClick={toggleFullScreen} />
      {tools}
      <Button kind="quiet" label={words.bar.share} keyShortcuts="s" onClick={onShare} />
      <Button kind="quiet" label={words.bar.lectures} keyShortcuts="o" onClick={onLectures} />
      {name === 'own' && <Button kind="quiet" label={words.bar.edit} onClick={() => void goToDeck(klarity, 'own')} />}
      <Button kind="quiet" label={words.bar.keys} keyShortcuts="?" onClick={onHelp} />
      <Button kind="quiet" label={messages.app.explore} onClick={() => klarity.go({ view: 'explore', deck: undefined, slide: undefined, show: [] })} />
    </nav>
  );
}
