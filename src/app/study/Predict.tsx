import { useId, useRef, useState, type ReactNode } from 'react';
import { SubscriptText } from '../../charts/SubscriptText';
import { Button } from '../../controls/Button';
import { useI18n } from '../../i18n/I18nContext';
import { useField, useKlarity } from '../../state/KlarityContext';
import { lazyProse } from './lazyProse';
import { PredictionContext } from './predictionContext';
import { useLesson } from './useLesson';
import './Predict.css';

const PredictByHand = lazyProse(async () => (await import('./byHand')).PredictByHand);

interface PredictProps {
  readonly question: string;
  /** Of a prediction made by hand: what its scale measures, with its unit. */
  readonly axis?: string;
  /** One <Choice> for each choice of the lesson, or one <Outcome> for each outcome. */
  readonly children: ReactNode;
}

/** A question to commit to. What answers it comes into the page with the commitment, and not before. */
export function Predict({ question, axis = '', children }: PredictProps) {
  const { messages } = useI18n();
  const klarity = useKlarity();
  const { prediction: asked } = useLesson();
  const prediction = useField((state) => state.prediction);
  const committed = prediction !== null;
  const [leaning, lean] = useState(prediction);
  const [taken, takeBack] = useState<string | null>(null);
  const card = useRef<HTMLElement>(null);
  const id = useId();
  const chosen = committed ? prediction : leaning;

  const commit = (choice: string | null): void => {
    klarity.set({ prediction: choice });
    // The button that was pressed goes: who came by keyboard stays at the question.
    card.current?.focus({ preventScroll: true });
  };
  return (
    <section ref={card} className="predict" aria-labelledby={id} tabIndex={-1}>
      <fieldset className="predict__choices" disabled={committed}>
        <legend className="predict__question" id={id}>
          <b>{messages.study.predictTitle}</b> <SubscriptText text={question} />
        </legend>
        <PredictionContext value={{ name: id, chosen, committed, right: asked.right ?? null, mine: messages.study.yours, choose: lean }}>
          {asked.kind ? (
            <PredictByHand asked={asked} axis={axis}>
              {children}
            </PredictByHand>
          ) : (
            children
          )}
        </PredictionContext>
      </fieldset>
      {committed ? (
        <Button
          kind="quiet"
          icon="reset"
          label={messages.study.again}
          onClick={() => {
            takeBack(prediction);
            lean(null);
            commit(null);
          }}
        />
      ) : (
        <>
          <Button
            kind="primary"
            label={messages.study.commit}
            disabled={chosen === null}
            onClick={() => commit(chosen)}
          />
          {taken !== null && <Button kind="quiet" icon="undo" label={messages.study.keep} onClick={() => commit(taken)} />}
        </>
      )}
    </section>
  );
}
