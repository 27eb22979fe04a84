import { useId, useState, type KeyboardEvent, type ReactNode } from 'react';
import { classNames } from '../markup/classNames';
import { useDisabled } from '../markup/DisabledContext';
import { parseNumber } from './parseNumber';
import { readField, type FieldProblem } from './readField';
import { SteadyInput } from './SteadyInput';
import type { Tone } from './Tone';
import './controls.css';
import './VisuallyHidden.css';
import './NumberField.css';

export interface NumberFieldProps {
  readonly label: ReactNode;
  readonly hideLabel?: boolean;
  readonly value: number;
  /** How a value is written while nobody edits it; may round. */
  readonly format: (value: number) => string;
  readonly min: number;
  readonly max: number;
  /** One arrow key; Alt makes it a tenth, Shift ten. Without it, arrows move the caret only. */
  readonly step?: number;
  readonly parse?: (text: string) => number | null;
  readonly onChange: (value: number) => void;
  readonly problemText: (problem: FieldProblem) => string;
  readonly suffix?: string;
  readonly role?: Tone;
  readonly disabled?: boolean;
}

/** A number to type. What cannot be used stays in the field, with the reason; the value stays as it was. */
export function NumberField(props: NumberFieldProps) {
  const { value, format, min, max, step, parse = parseNumber, onChange, role = 'ink' } = props;
  const id = useId();
  const disabled = useDisabled(props.disabled);
  const [draft, setDraft] = useState<string | null>(null);
  const [problem, setProblem] = useState<FieldProblem | null>(null);
  const [editing, setEditing] = useState(false);
  const [known, setKnown] = useState(value);

  const settle = (): void => {
    setDraft(null);
    setProblem(null);
  };
  if (!Object.is(value, known)) {
    setKnown(value);
    if (!editing) settle();
  }
  const commit = (): void => {
    // The text may be a rounded value: unless it was changed, it says nothing new.
    if (draft === null || draft === format(value)) return settle();
    const read = readField(draft, { min, max, parse });
    if (read.kind !== 'value') return setProblem(read);
    settle();
    if (read.value !== value) onChange(read.value);
  };
  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>): void => {
    const direction = event.key === 'ArrowUp' ? 1 : event.key === 'ArrowDown' ? -1 : 0;
    if (event.key === 'Enter' && !event.nativeEvent.isComposing) commit();
    else if (event.key === 'Escape' && draft !== null) {
      // Nearer than the dialog that may be around it.
      event.preventDefault();
      event.stopPropagation();
      settle();
    } else if (direction !== 0 && step !== undefined) {
      event.preventDefault();
      const read = draft === null ? null : readField(draft, { min, max, parse });
      const from = read?.kind === 'value' ? read.value : value;
      const stride = direction * step * (event.altKey ? 0.1 : event.shiftKey ? 10 : 1);
      const next = Math.min(Math.max(Number((from + stride).toPrecision(12)), min), max);
      settle();
      if (next !== value) onChange(next);
    }
  };

  return (
    <div className={classNames('number-field', `tone--${role}`)}>
      <label className={props.hideLabel === true ? 'visually-hidden' : 'control-label'} htmlFor={id}>
        {props.label}
      </label>
      <span className={classNames('number-field__box', problem !== null && 'number-field__box--invalid')}>
        <SteadyInput
          id={id}
          className="number-field__input"
          type="text"
          inputMode="decimal"
          autoComplete="off"
          spellCheck={false}
          value={draft ?? format(value)}
          disabled={disabled}
          aria-invalid={problem !== null || undefined}
          aria-describedby={problem === null ? undefined : `${id}-problem`}
          on={{
            change: (event) => {
              const text = event.currentTarget.value;
              setDraft(text);
              // Nobody is told off while typing, but the telling-off goes as soon as it no longer holds.
              if (problem !== null && readField(text, { min, max, parse }).kind === 'value') setProblem(null);
            },
            keyDown: onKeyDown,
            focus: () => setEditing(true),
            blur: () => {
              setEditing(false);
              commit();
            },
          }}
        />
        {props.suffix !== undefined && <span className="number-field__suffix">{props.suffix}</span>}
      </span>
      {problem !== null && (
        <span className="number-field__problem" id={`${id}-problem`} role="alert" aria-live="polite">
          {props.problemText(problem)}
        </span>
      )}
    </div>
  );
}
