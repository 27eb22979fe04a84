import { useStore } from 'zustand';
import { SubscriptText } from '../../../charts/SubscriptText';
import { useI18n } from '../../../i18n/I18nContext';
import { useWords } from '../../../i18n/useWords';
import { classNames } from '../../../markup/classNames';
import { textIn } from '../deck';
import type { Ask } from '../deck';
import { countVotes } from '../lecture';
import type { Lecture } from '../lecture';
import { letterOf } from '../letterOf';
import { VoteCount } from '../VoteCount';
import { presenterWords } from './presenterWords';
import '../AskPanel.css';
import './PresenterAsk.css';

interface PresenterAskProps {
  readonly lecture: Lecture;
  /** Of the slide, from 1. */
  readonly number: number;
  readonly ask: Ask;
  /** Whether the answer may be seen. */
  readonly isOpen: boolean;
}

/** What the room is asked: its hands to be entered, and, before the lecturer alone, the answer with what each other choice assumes. */
export function PresenterAsk({ lecture, number, ask, isOpen }: PresenterAskProps) {
  const { lang } = useI18n();
  const words = useWords(presenterWords);
  const { votes } = useStore(lecture.store);
  const counts = votes[number - 1] ?? [];
  return (
    <div className="desk-ask">
      <p className="desk-ask__question"><SubscriptText text={textIn(ask.question, lang)} /></p>
      <ol role="list" className="desk-ask__choices">
        {ask.choices.map((choice, i) => {
          const isRight = isOpen && ask.answer === i;
          const why = isOpen ? ask.why?.[i] : undefined;
          return (
            <li key={i} className={classNames('desk-ask__choice', isRight && 'desk-ask__choice--right')}>
              <span className="desk-ask__text">
                <b>{letterOf(i)}</b> <SubscriptText text={textIn(choice, lang)} />
                {isRight && <strong className="desk-ask__right"> ✓ {words.desk.right}</strong>}
              </span>
              <VoteCount
                letter={letterOf(i)}
                count={counts[i] ?? 0}
                onCount={(count) => lecture.change((state) => (state.slide === number - 1 ? countVotes(state, i, count) : state))}
                onKeyDown={(event) => {
                  // The keys are the slides' again.
                  if (event.key === 'Enter' && event.currentTarget instanceof HTMLElement) event.currentTarget.blur();
                }}
              />
              {why !== undefined && textIn(why, lang) !== '' && <span className="desk-ask__why"><SubscriptText text={textIn(why, lang)} /></span>}
            </li>
          );
        })}
      </ol>
    </div>
  );
}
