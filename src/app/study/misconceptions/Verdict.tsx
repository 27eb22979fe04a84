import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/useWords';
import { chapterProgress } from '../progress';
import { studyWords } from '../studyWords';
import { useProgress } from '../useProgress';
import { useCard } from './cardContext';
import { PROGRESS_NAME } from './progressName';

/** The answer in one line: a press away, and there by itself once the check is answered. */
export function Verdict({ children }: { readonly children: ReactNode }) {
  const words = useWords(studyWords);
  const { name } = useCard();
  const isSettled = chapterProgress(useProgress(), PROGRESS_NAME).checks.includes(name);
  return (
    <details className="card__verdict" key={String(isSettled)} open={isSettled}>
      <summary className="control-focus">{words.inOneLine}</summary>
      {children}
    </details>
  );
}
