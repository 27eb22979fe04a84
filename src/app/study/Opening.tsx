import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { Contents } from './Contents';
import { useLesson } from './useLesson';

interface OpeningProps {
  /** How long the chapter takes to read: counted where its text is compiled. */
  readonly minutes: number;
  readonly contents?: ReactNode;
  readonly children: ReactNode;
}

/** What stands above the figure on a phone: which chapter this is, and the question that itches. */
export function Opening({ minutes, contents = <Contents />, children }: OpeningProps) {
  const { messages } = useI18n();
  const { chapter } = useLesson();
  return (
    <div className="study__opening prose">
      <div className="study__bar">
        <p className="study__chapter">{messages.study.chapter(chapter)}</p>
        <p className="study__minutes">{messages.study.minutes(minutes)}</p>
        {contents}
      </div>
      {children}
    </div>
  );
}
