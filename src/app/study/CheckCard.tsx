import { useId, useState } from 'react';
import type { ReactNode } from 'react';
import { SubscriptText } from '../../charts/SubscriptText';
import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import { PredictionContext } from './predictionContext';
import { studyWords } from './studyWords';
import './Predict.css';

interface CheckCardProps {
  readonly question: string;
  /** The option that is right. */
  readonly right: string;
  readonly onRight: () => void;
  /** One <Option> for each option. */
  readonly children: ReactNode;
}

/** A question with some answers: every one is answered, and a wrong one may be thought over. */
export function CheckCard({ question, right, onRight, children }: CheckCardProps) {
  const words = useWords(studyWords);
  const [chosen, choose] = useState<string | null>(null);
  const [answered, setAnswered] = useState(false);
  const id = useId();
  const isRight = answered && chosen === right;

  const answer = (): void => {
    setAnswered(true);
    if (chosen === right) onRight();
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
            right: isRight ? right : null,
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
