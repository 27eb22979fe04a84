import type { ReactNode } from 'react';
import { SubscriptText } from '../../charts/SubscriptText';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { studyWords } from '../study/studyWords';
import { AnsweredContext } from './answeredContext';
import { pageWords } from './pageWords';
import { StaticAnswers } from './StaticAnswers';

interface StaticCheckCardProps {
  readonly question: string;
  /** The option that is right. */
  readonly right: string;
  readonly children: ReactNode;
}

/** A question, with what is said to each answer a press away. */
export function StaticCheckCard({ question, right, children }: StaticCheckCardProps) {
  const words = useWords(studyWords);
  const { lang } = useI18n();
  return (
    <section className="predict predict--check">
      <p className="predict__question">
        <b>{words.checkTitle}</b> <SubscriptText text={question} />
      </p>
      <details>
        <summary className="control-focus">{pageWords.of(lang).checkAnswers}</summary>
        <AnsweredContext value>
          <StaticAnswers right={right}>{children}</StaticAnswers>
        </AnsweredContext>
      </details>
    </section>
  );
}
