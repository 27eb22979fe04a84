import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { useWords } from '../../i18n/useWords';
import { lockableFields } from '../../scene/lockableFields';
import type { AnyLabCore } from '../../state/labCore';
import { labNames } from '../labNames';
import { embedWords } from '../share/embed/embedWords';
import { nameIn } from '../share/embed/nameIn';
import { PickSome } from '../share/embed/PickSome';

interface LimitsOfTaskProps {
  readonly lab: AnyLabCore;
  /** Whether something is hidden: then no part is there to be chosen. */
  readonly hides: boolean;
  readonly show: readonly string[] | null;
  readonly lock: readonly string[] | null;
  readonly onChange: (change: { readonly show?: readonly string[] | null; readonly lock?: readonly string[] | null }) => void;
}

/** What of the lab students see, and what of the scene they may change. */
export function LimitsOfTask({ lab, hides, show, lock, onChange }: LimitsOfTaskProps) {
  const words = useWords(embedWords);
  const name = labNames.find((one) => one === lab.lab);
  const fields = lockableFields(lab);
  const amount = lock === null ? 'none' : lock.length === fields.length ? 'all' : 'chosen';
  return (
    <>
      {!hides && (
        <SegmentedChoice
          legend={words.size}
          value={show === null ? 'whole' : 'chosen'}
          options={[
            { value: 'whole', label: words.sizes.whole },
            { value: 'chosen', label: words.sizes.chosen },
          ]}
          onChange={(next) => onChange({ show: next === 'whole' ? null : lab.parts.slice(0, 2) })}
        />
      )}
      {!hides && show !== null && (
        <PickSome legend={words.partsLegend} names={lab.parts} labelOf={(part) => nameIn(name && words.parts[name], part)} picked={show} onPick={(next) => onChange({ show: next })} />
      )}
      <SegmentedChoice
        legend={words.lock}
        value={amount}
        options={(['none', 'all', 'chosen'] as const).map((value) => ({ value, label: words.locks[value] }))}
        onChange={(next) => onChange({ lock: next === 'none' ? null : next === 'all' ? fields : [] })}
      />
      {amount === 'chosen' && (
        <PickSome legend={words.fieldsLegend} names={fields} labelOf={(field) => nameIn(name && words.fields[name], field)} picked={lock ?? []} onPick={(next) => onChange({ lock: next })} />
      )}
    </>
  );
}
