import { Children, createContext, isValidElement, use } from 'react';
import type { ComponentProps, ReactNode } from 'react';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { Argument } from '../study/Argument';
import { Choice } from '../study/Choice';
import type { Outcome } from '../study/Outcome';
import { Predict } from '../study/Predict';
import { MetHere } from '../study/MetHere';
import { AnsweredContext } from './answeredContext';
import { StaticAnswer, StaticAnswers } from './StaticAnswers';
import { StaticNeighbours } from './StaticNeighbours';
import { pageWords } from './pageWords';
import { useLesson } from '../study/useLesson';

/** The choices of the chapter's prediction, for the answer that follows it. */
const ChoicesContext = createContext<ReactNode>(null);

/** The argument, which holds the question; what answers it is told from the same choices. */
export function StaticArgument({ children }: { readonly children: ReactNode }) {
  const question = Children.toArray(children).find((part) => isValidElement<ComponentProps<typeof Predict>>(part) && part.type === StaticPredict);
  return (
    <ChoicesContext value={isValidElement<ComponentProps<typeof Predict>>(question) ? question.props.children : null}>
      <Argument>{children}</Argument>
    </ChoicesContext>
  );
}

/** The question as a reader with scripts first sees it. */
export function StaticPredict(props: ComponentProps<typeof Predict>) {
  const { messages } = useI18n();
  const { kind } = useLesson().prediction;
  if (kind === undefined) return <Predict {...props} />;
  return (
    <section className="predict">
      <p className="predict__question">
        <b>{messages.study.predictTitle}</b> {props.question}
      </p>
    </section>
  );
}

/** What is said to those who marked the answer is the answer. */
export function StaticOutcome({ of, children }: ComponentProps<typeof Outcome>) {
  return use(AnsweredContext) && of === 'near' ? <li>{children}</li> : null;
}

export function StaticChoice(props: ComponentProps<typeof Choice>) {
  return use(AnsweredContext) ? <StaticAnswer {...props} /> : <Choice {...props} />;
}

/** The answer and all that follows from it: closed, so that nothing is given away, and all of it there. */
export function StaticAfterReveal({ children }: { readonly children: ReactNode }) {
  const words = useWords(pageWords);
  const { name, prediction } = useLesson();
  const choices = use(ChoicesContext);
  return (
    <>
      <details className="static-rest">
        <summary className="control-focus">{words.rest}</summary>
        <AnsweredContext value>
          <h2>{words.answers}</h2>
          <StaticAnswers right={prediction.right ?? 'near'}>{choices}</StaticAnswers>
          {children}
          <MetHere chapter={name} />
        </AnsweredContext>
      </details>
      <StaticNeighbours />
    </>
  );
}
