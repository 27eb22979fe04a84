import { useId } from 'react';
import { classNames } from '../markup/classNames';
import { useDisabled } from '../markup/DisabledContext';
import { SteadyInput } from './SteadyInput';
import './controls.css';
import './VisuallyHidden.css';
import './SegmentedChoice.css';

export interface SegmentedOption<T extends string> {
  readonly value: T;
  readonly label: string;
  /** A tip, for a label that is short. */
  readonly title?: string;
  readonly disabled?: boolean;
}

export interface SegmentedChoiceProps<T extends string> {
  readonly legend: string;
  readonly hideLegend?: boolean;
  readonly options: readonly SegmentedOption<T>[];
  readonly value: T;
  readonly onChange: (value: T) => void;
  readonly disabled?: boolean;
}

/** One of a few, all in sight. */
export function SegmentedChoice<T extends string>(props: SegmentedChoiceProps<T>) {
  const { legend, hideLegend = false, options, value, onChange } = props;
  const disabled = useDisabled(props.disabled);
  const name = useId();
  return (
    <fieldset className="segmented-choice" disabled={disabled}>
      <legend className={hideLegend ? 'visually-hidden' : 'segmented-choice__legend'}>{legend}</legend>
      <div className="segmented-choice__options">
        {options.map((option) => (
          <label
            key={option.value}
            title={option.title}
            className={classNames(
              'segmented-choice__option',
              option.value === value && 'segmented-choice__option--chosen',
              (disabled || option.disabled === true) && 'segmented-choice__option--disabled',
            )}
          >
            <SteadyInput
              className="segmented-choice__radio"
              type="radio"
              name={name}
              value={option.value}
              checked={option.value === value}
              disabled={option.disabled}
              on={{ change: () => onChange(option.value) }}
            />
            <span>{option.label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  );
}
