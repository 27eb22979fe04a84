import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { SubscriptText } from '../../charts/SubscriptText';
import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import { achieve } from './progress';
import { PredictionContext } from './predictionContext';
import { studyWords } from './studyWords';
import { useLesson } from './useLesson';
import './Predict.css';

interface CheckProps {
  /** Its name in the lesson. */
  readonly name: string;
  readonly question: string;
  /** One <Option> for each option of the lesson. */
  readonly children: ReactNode;
}

/** A question after the text: every answer is answered, and a wrong one may be thought over. */
export function Check({ name, question, children }: CheckProps) {
  const words = useWords(studyWords);
  const lesson = useLesson();
  const [chosen, choose] = useState<string | null>(null);
  const [answered, setAnswered] = useState(false);
  const id = useId();
  const check = lesson.checks.find((one) => one.name === name);
  if (!check) throw new Error(`the lesson ${lesson.name} has no check ${name}`);
  const isRight = answered && chosen === check.right;

  const answer = (): void => {
    setAnswered(true);
    if (chosen === check.right) achieve(lesson.name, { check: name });
  };
  return (
    <section className="predict predict--check" aria-labelledby={id}>
      <fieldset className="predict__choices">
        <legend className="predict__question" id={id}>
          <b>{words.checkTitle}</b> <SubscriptText text={question} />
        </legend>
        <PredictionContext
          value={{
            name: id,
            chosen,
            committed: answered,
            // A wrong answer does not give the right one away.
            right: isRight ? check.right : null,
            mine: words.yourAnswer,
            choose(option) {
              choose(option);
              setAnswered(false);
            },
          }}
        >
          {children}
        </PredictionContext>
      </fieldset>
      <div className="predict__foot">
        <Button kind="primary" label={words.check} disabled={chosen === null || answered} onClick={answer} />
        <span role="status">
          {answered && (isRight ? <b>{words.right}</b> : <><b>{words.wrong}</b> {words.tryAgain}</>)}
        </span>
      </div>
    </section>
  );
}
