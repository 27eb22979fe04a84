import { useStore } from 'zustand';
import { Button } from '../../../controls/Button';
import { useWords } from '../../../i18n/useWords';
import { hideLast, isAllRevealed, revealNext, toggleBlack, turnTo } from '../lecture';
import type { Lecture, LectureState } from '../lecture';
import { presenterWords } from './presenterWords';

/** The steps of a lecture, for who has no clicker at hand. */
export function DeskButtons({ lecture }: { readonly lecture: Lecture }) {
  const words = useWords(presenterWords);
  const state = useStore(lecture.store);
  const change = (step: (before: LectureState) => LectureState) => (): void => lecture.change(step);
  const by = (slides: number) => change((before) => turnTo(before, before.slide + slides));
  return (
    <div className="desk__buttons" role="group" aria-label={words.desk.steps}>
      <Button icon="step-back" label={words.desk.previous} keyShortcuts="PageUp" disabled={state.slide === 0} onClick={by(-1)} />
      <Button kind="primary" icon="step-forward" label={words.desk.next} keyShortcuts="PageDown" disabled={state.slide === state.deck.slides.length - 1} onClick={by(1)} />
      <Button label={words.desk.reveal} keyShortcuts="r" disabled={isAllRevealed(state)} onClick={change(revealNext)} />
      <Button label={words.desk.hide} keyShortcuts="Backspace" disabled={(state.revealed[state.slide] ?? 0) === 0} onClick={change(hideLast)} />
      <Button label={words.desk.black} keyShortcuts="b" pressed={state.black} onClick={change(toggleBlack)} />
    </div>
  );
}
