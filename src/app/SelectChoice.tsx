import { useId } from 'react';
import '../controls/VisuallyHidden.css';

interface SelectChoiceProps<T extends string> {
  readonly label: string;
  readonly value: T;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly onChange: (value: T) => void;
}

/** A native select, for a choice that is made once. */
export function SelectChoice<T extends string>({ label, value, options, onChange }: SelectChoiceProps<T>) {
  const id = useId();
  return (
    <span className="select-choice">
      <label className="visually-hidden" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="button control-focus"
        value={value}
        onChange={(event) => {
          const choice = options.find((option) => option.value === event.target.value);
          if (choice) onChange(choice.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </span>
  );
}
