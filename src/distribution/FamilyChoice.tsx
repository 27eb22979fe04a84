import { useId } from 'react';
import { useWords } from '../i18n/useWords';
import type { FamilyName } from '../math/families';
import { distributionWords } from './distributionWords';
import { familyNames } from './familyNames';
import { familyGroups, groupOf } from './vectorFamilies';
import '../controls/controls.css';
import '../controls/Button.css';
import '../controls/VisuallyHidden.css';

interface FamilyChoiceProps {
  readonly symbol: string;
  readonly family: FamilyName;
  /** What to choose from; all families where it is left out. */
  readonly families?: readonly FamilyName[] | undefined;
  readonly onChange: (family: FamilyName) => void;
}

/** A family by its name, under what it is a family of. */
export function FamilyChoice({ symbol, family, families = familyNames, onChange }: FamilyChoiceProps) {
  const words = useWords(distributionWords);
  const id = useId();
  const offered = familyNames.filter((name) => name === family || families.includes(name));
  return (
    <span className="select-choice">
      <label className="visually-hidden" htmlFor={id}>
        {words.familyOf(symbol)}
      </label>
      <select
        id={id}
        className="button control-focus"
        value={family}
        onChange={(event) => {
          const choice = offered.find((name) => name === event.target.value);
          if (choice) onChange(choice);
        }}
      >
        {familyGroups.map((group) => {
          const names = offered.filter((name) => groupOf(name) === group);
          return (
            names.length > 0 && (
              <optgroup key={group} label={words.groups[group]}>
                {names.map((name) => (
                  <option key={name} value={name}>
                    {words.families[name]}
                  </option>
                ))}
              </optgroup>
            )
          );
        })}
      </select>
    </span>
  );
}
