import { useMemo } from 'react';
import { Button } from '../../controls/Button';
import { useWords } from '../../i18n/useWords';
import type { Distribution } from '../../math/families/index';
import { dataWords } from './dataWords';
import type { Observations } from './digest/Observations';
import { FormPanel } from './FormPanel';
import type { DataKind } from './possibleForms';
import { ReadingProgress } from './ReadingProgress';
import { Summary } from './Summary';
import { useForm } from './useForm';
import type { DataJob } from './work/dataJob';
import { useJob } from './work/useJob';

interface OutcomePanelProps {
  readonly observations: Observations | null;
  /** Whether these are what is asked for, rather than what stands until that is read. */
  readonly isCurrent: boolean;
  readonly kinds: readonly DataKind[];
  readonly onUse: (distribution: Distribution) => void;
  readonly onCancel: () => void;
}

type DigestJob = Extract<DataJob, { readonly kind: 'digest' }>;

/** What observations are, and what they become. */
export function OutcomePanel({ observations, isCurrent, kinds, onUse, onCancel }: OutcomePanelProps) {
  const words = useWords(dataWords);
  const job = useMemo<DigestJob | null>(() => observations && { kind: 'digest', observations }, [observations]);
  const { value: digest, part, problem } = useJob(job);
  const state = useForm(digest, kinds);
  const { distribution } = state;
  const isReady = isCurrent && part === null && distribution !== null;
  return (
    <>
      {isCurrent && part !== null && <ReadingProgress part={part} />}
      {problem !== null && (
        <p className="data-dialog__problem" role="alert">
          {words.unreadable(problem)}
        </p>
      )}
      {digest === null && <p className="data-dialog__problem">{words.nothing}</p>}
      {digest && digest.negative > 0 && <p className="data-dialog__problem">{words.negative(digest.negative)}</p>}
      {digest && <Summary moments={digest.moments} />}
      {digest && <FormPanel digest={digest} kinds={kinds} state={state} />}
      <div className="data-dialog__end">
        <Button
          kind="primary"
          label={words.use}
          disabled={!isReady}
          onClick={() => {
            if (isReady) onUse(distribution);
          }}
        />
        <Button label={words.cancel} onClick={onCancel} />
      </div>
    </>
  );
}
