import { useId } from 'react';

interface LabelledSelectProps<T extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: T; readonly label: string }[];
  readonly value: T;
  readonly onChange: (value: T) => void;
}

/** One of many, by name. */
export function LabelledSelect<T extends string>({ label, options, value, onChange }: LabelledSelectProps<T>) {
  const id = useId();
  return (
    <div className="data-dialog__select">
      <label htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="control-focus"
        value={value}
        onChange={(event) => {
          const chosen = options[event.currentTarget.selectedIndex];
          if (chosen) onChange(chosen.value);
        }}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
}
