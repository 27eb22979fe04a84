import type { ReactNode } from 'react';
import { useWords } from '../../../i18n/useWords';
import { misconceptions } from '../../../lessons/misconceptions/bank';
import { Contents } from '../Contents';
import { chapterProgress } from '../progress';
import { studyWords } from '../studyWords';
import { useProgress } from '../useProgress';
import { PROGRESS_NAME } from './progressName';

/** How many cards are settled, and the way to the chapters. */
export function BankHead({ contents = <Contents /> }: { readonly contents?: ReactNode }) {
  const words = useWords(studyWords);
  const settled = chapterProgress(useProgress(), PROGRESS_NAME).checks.length;
  return (
    <div className="study__bar">
      <p className="study__chapter">{words.cardsSettled(settled, misconceptions.length)}</p>
      {contents}
    </div>
  );
}
