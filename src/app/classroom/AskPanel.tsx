import { useRef } from 'react';
import type { KeyboardEvent } from 'react';
import { useStore } from 'zustand';
import { SubscriptText } from '../../charts/SubscriptText';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { classNames } from '../../markup/classNames';
import { classroomWords } from './classroomWords';
import { isAnswered, textIn } from './deck';
import type { Ask } from './deck';
import { letterOf } from './letterOf';
import { countVotes, slideAt } from './lecture';
import type { Lecture } from './lecture';
import { VoteCount } from './VoteCount';
import './AskPanel.css';

interface AskPanelProps {
  readonly lecture: Lecture;
  /** Of the slide, from 1. */
  readonly number: number;
  readonly ask: Ask;
}

/** The choices with the hands for each; once the answer is out, the bars of votes beside it. */
export function AskPanel({ lecture, number, ask }: AskPanelProps) {
  const { lang, format } = useI18n();
  const words = useWords(classroomWords);
  const list = useRef<HTMLOListElement>(null);
  const { deck, votes, revealed } = useStore(lecture.store);
  const counts = votes[number - 1] ?? [];
  const answered = isAnswered(slideAt(deck, number - 1), revealed[number - 1] ?? 0);
  const all = counts.reduce((sum, count) => sum + count, 0);
  if (ask.choices.length === 0) return null;

  const goTo = (choice: number): void => {
    const inputs = list.current?.querySelectorAll<HTMLInputElement>('.ask__count');
    const next = inputs?.[choice];
    if (next) next.focus();
    // After the last choice the keys are the slides' again.
    else inputs?.[choice - 1]?.blur();
  };

  return (
    <ol ref={list} role="list" className="ask">
      {ask.choices.map((choice, i) => {
        const letter = letterOf(i);
        const count = counts[i] ?? 0;
        const isRight = answered && ask.answer === i;
        const share = all === 0 ? 0 : count / all;
        const why = ask.why?.[i];
        return (
          <li key={i} className={classNames('ask__choice', answered && ask.answer !== undefined && (isRight ? 'ask__choice--right' : 'ask__choice--wrong'))}>
            <span className="ask__letter" aria-hidden="true">
              {letter}
            </span>
            <span className="ask__text">
              <SubscriptText text={textIn(choice, lang)} />
            </span>
            {isRight && <strong className="ask__right">✓ {words.ask.right}</strong>}
            {!answered && (
              <VoteCount
                letter={letter}
                count={count}
                onCount={(next) => lecture.change((state) => (state.slide === number - 1 ? countVotes(state, i, next) : state))}
                onKeyDown={(event: KeyboardEvent) => {
                  if (event.key !== 'Enter') return;
                  event.preventDefault();
                  goTo(i + 1);
                }}
              />
            )}
            {answered && all > 0 && (
              <span className="ask__votes">
                <span className="ask__bar">
                  <span className="ask__fill" style={{ inlineSize: `${share * 100}%` }} />
                </span>
                <span className="ask__share">{words.ask.share(words.ask.hands(count), `${format.fixed(share * 100, 0)} %`)}</span>
              </span>
            )}
            {answered && why !== undefined && textIn(why, lang) !== '' && <span className="ask__why"><SubscriptText text={textIn(why, lang)} /></span>}
          </li>
        );
      })}
    </ol>
  );
}
