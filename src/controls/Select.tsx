import { useId } from 'react';
import { useDisabled } from '../markup/DisabledContext';
import './controls.css';
import './VisuallyHidden.css';
import './Select.css';

export interface SelectOption<T extends string> {
  readonly value: T;
  readonly label: string;
  readonly disabled?: boolean;
}

export interface SelectGroup<T extends string> {
  readonly label: string;
  readonly options: readonly SelectOption<T>[];
}

export interface SelectProps<T extends string> {
  readonly label: string;
  readonly hideLabel?: boolean;
  readonly options: readonly (SelectOption<T> | SelectGroup<T>)[];
  /** Null where it is none of them: `otherwise` then stands in their place. */
  readonly value: T | null;
  readonly otherwise?: string | undefined;
  /** The id of what says more. */
  readonly describedBy?: string | undefined;
  readonly onChange: (value: T) => void;
}

const OTHERWISE = '';

/** One of many, by name. */
export function Select<T extends string>(props: SelectProps<T>) {
  const { label, hideLabel = false, options, value, otherwise = '', describedBy, onChange } = props;
  const id = useId();
  return (
    <span className="select">
      <label className={hideLabel ? 'visually-hidden' : 'select__label'} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="select__field control-focus"
        aria-describedby={describedBy}
        disabled={useDisabled()}
        value={value ?? OTHERWISE}
        onChange={({ currentTarget }) => {
          const chosen = options
            .flatMap((entry) => ('options' in entry ? entry.options : [entry]))
            .find((option) => option.value === currentTarget.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {value === null && (
          <option value={OTHERWISE} disabled>
            {otherwise}
          </option>
        )}
        {options.map((entry) =>
          'options' in entry ? (
            <optgroup key={entry.label} label={entry.label}>
              {entry.options.map(optionOf)}
            </optgroup>
          ) : (
            optionOf(entry)
          ),
        )}
      </select>
    </span>
  );
}

function optionOf({ value, label, disabled }: SelectOption<string>) {
  return (
    <option key={value} value={value} disabled={disabled}>
      {label}
    </option>
  );
}
