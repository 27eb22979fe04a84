import { useId, type ReactNode } from 'react';
import '../controls/controls.css';
import './PresetMenu.css';

export interface PresetChoice {
  readonly name: string;
  readonly title: string;
}

export interface PresetMenuProps {
  readonly label: string;
  readonly choices: readonly PresetChoice[];
  /** What the scene is, or is made from; null where it is another matter. */
  readonly current: string | null;
  /** What a scene is called that is none of them, or one that was changed since. */
  readonly changedTitle: string | null;
  /** What to look for. */
  readonly look: ReactNode;
  readonly onChoose: (name: string) => void;
}

const CHANGED = '';

/** The examples of a lab, each with a line on what to look for. */
export function PresetMenu({ label, choices, current, changedTitle, look, onChoose }: PresetMenuProps) {
  const id = useId();
  return (
    <div className="preset-menu">
      <label className="preset-menu__label control-label" htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="preset-menu__select control-focus"
        aria-describedby={`${id}-look`}
        value={changedTitle === null ? (current ?? CHANGED) : CHANGED}
        onChange={(event) => {
          if (event.currentTarget.value !== CHANGED) onChoose(event.currentTarget.value);
        }}
      >
        {changedTitle !== null && (
          <option value={CHANGED} disabled>
            {changedTitle}
          </option>
        )}
        {choices.map(({ name, title }) => (
          <option key={name} value={name}>
            {title}
          </option>
        ))}
      </select>
      <p className="preset-menu__look" id={`${id}-look`}>
        {look}
      </p>
    </div>
  );
}
