import { createContext, use } from 'react';
import type { ReactNode } from 'react';
import { VisuallyHidden } from '../../controls/VisuallyHidden';
import { useWords } from '../../i18n/useWords';
import { SubscriptText } from '../../charts/SubscriptText';
import { pageWords } from './pageWords';

/** Which of the options is right, where they are told with what is said to each. */
const RightContext = createContext('');

interface StaticAnswerProps {
  readonly of: string;
  readonly label: string;
  readonly children: ReactNode;
}

/** One option, and what is said to those who chose it. */
export function StaticAnswer({ of, label, children }: StaticAnswerProps) {
  const words = useWords(pageWords);
  const isRight = use(RightContext) === of;
  return (
    <li>
      <b>
        <SubscriptText text={label} />
      </b>
      {isRight && (
        <>
          {' '}
          ✓<VisuallyHidden>{words.isAnswer}</VisuallyHidden>
        </>
      )}
      {children}
    </li>
  );
}

/** All options of a question, answered. */
export function StaticAnswers({ right, children }: { readonly right: string; readonly children: ReactNode }) {
  return (
    <RightContext value={right}>
      <ul className="static-answers">{children}</ul>
    </RightContext>
  );
}
