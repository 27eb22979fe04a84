import { classNames } from '../../markup/classNames';
import { SubscriptText } from '../../charts/SubscriptText';
import type { Role } from '../../charts/Role';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { consistencyWords } from './consistencyWords';
import { useLook } from './lookContext';
import { numberText } from './numberText';
import { useStepsValues } from './useStepsValues';
import './StepTotal.css';

interface StepTotalProps {
  readonly tensor: 'consistency' | 'supervised' | 'total';
  readonly symbol: string;
  readonly role?: Role;
}

/** A single number that a whole table comes to, to look at like a cell. */
export function StepTotal({ tensor, symbol, role = 'ink' }: StepTotalProps) {
  const { messages, format } = useI18n();
  const words = useWords(consistencyWords);
  const { look, related, hover, select } = useLook();
  const text = numberText(tensor, format);
  const values = useStepsValues();
  const value = text(values[tensor].values[0] ?? Number.NaN);
  const unit = messages.app.nats;
  const here = { tensor, row: null, column: null };
  const isHere = look?.tensor === tensor;
  return (
    <button
      type="button"
      className={classNames(
        'step-total',
        'control-focus',
        `role--${role}`,
        isHere && 'step-total--brushed',
        (related.get(tensor) ?? []).length > 0 && 'step-total--lit',
      )}
      aria-label={`${words.tensors[tensor]()}: ${value} ${unit}`}
      aria-pressed={isHere}
      onPointerEnter={(event) => {
        if (event.pointerType !== 'touch') hover(here);
      }}
      onPointerLeave={() => hover(null)}
      onFocus={() => select(here)}
      onClick={() => select(here)}
    >
      <span className="step-total__name">
        <SubscriptText text={symbol} />
      </span>
      <span className="step-total__value">{value}</span>
      <span className="step-total__note">{unit}</span>
    </button>
  );
}
