import { Select } from '../controls/Select';
import { useWords } from '../i18n/useWords';
import type { FamilyName } from '../math/families';
import { distributionWords } from './distributionWords';
import { familyNames } from './familyNames';
import { familyGroups, groupOf } from './vectorFamilies';

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
  const offered = familyNames.filter((name) => name === family || families.includes(name));
  const groups = familyGroups.map((group) => ({
    label: words.groups[group],
    options: offered.filter((name) => groupOf(name) === group).map((name) => ({ value: name, label: words.families[name] })),
  }));
  return (
    <Select
      label={words.familyOf(symbol)}
      hideLabel
      options={groups.filter(({ options }) => options.length > 0)}
      value={family}
      onChange={onChange}
    />
  );
}
