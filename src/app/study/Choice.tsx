import type { ReactNode } from 'react';
import { SubscriptText } from '../../charts/SubscriptText';
import { VisuallyHidden } from '../../controls/VisuallyHidden';
import { useI18n } from '../../i18n/I18nContext';
import { usePrediction } from './predictionContext';

interface ChoiceProps {
  /** Its name in the lesson. */
  readonly of: string;
  readonly label: string;
  /** What is said to those who chose it. */
  readonly children: ReactNode;
}

export function Choice({ of, label, children }: ChoiceProps) {
  const { messages } = useI18n();
  const { name, chosen, committed, right, mine, choose } = usePrediction();
  const isMine = chosen === of;
  return (
    <>
      <label className={isMine ? 'choice choice--mine' : 'choice'}>
        <input className="choice__radio" type="radio" name={name} value={of} checked={isMine} onChange={() => choose(of)} />
        <span>
          <SubscriptText text={label} />
        </span>
        {committed && of === right && (
          <span>
            ✓<VisuallyHidden>{messages.study.answer}</VisuallyHidden>
          </span>
        )}
        {committed && isMine && <span className="choice__tag">{mine}</span>}
      </label>
      {/* There from the start, so that what comes into it is announced. */}
      <div className="choice__feedback" aria-live="polite">
        {committed && isMine && children}
      </div>
    </>
  );
}
