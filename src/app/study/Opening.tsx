import type { ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { Contents } from './Contents';
import { useLesson } from './useLesson';

/** What stands above the figure on a phone: which chapter this is, and the question that itches. */
export function Opening({ children }: { readonly children: ReactNode }) {
  const { messages } = useI18n();
  const { chapter } = useLesson();
  return (
    <div className="study__opening prose">
      <div className="study__bar">
        <p className="study__chapter">{messages.study.chapter(chapter)}</p>
        <Contents />
      </div>
      {children}
    </div>
  );
}
