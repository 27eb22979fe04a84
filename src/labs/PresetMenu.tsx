import { useId, type ReactNode } from 'react';
import { Select } from '../controls/Select';
import './PresetMenu.css';

export interface PresetChoice<T extends string> {
  readonly name: T;
  readonly title: string;
}

export interface PresetMenuProps<T extends string> {
  readonly label: string;
  readonly choices: readonly PresetChoice<T>[];
  /** What the scene is, or is made from; null where it is another matter. */
  readonly current: T | null;
  /** What a scene is called that is none of them, or one that was changed since. */
  readonly changedTitle: string | null;
  /** What to look for. */
  readonly look: ReactNode;
  readonly onChoose: (name: T) => void;
}

/** The examples of a lab, each with a line on what to look for. */
export function PresetMenu<T extends string>(props: PresetMenuProps<T>) {
  const { label, choices, current, changedTitle, look, onChoose } = props;
  const id = useId();
  return (
    <div className="preset-menu">
      <Select
        label={label}
        options={choices.map(({ name, title }) => ({ value: name, label: title }))}
        value={changedTitle === null ? current : null}
        otherwise={changedTitle ?? undefined}
        describedBy={id}
        onChange={onChoose}
      />
      <p className="preset-menu__look" id={id}>
        {look}
      </p>
    </div>
  );
}
