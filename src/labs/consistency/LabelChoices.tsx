import { Select } from '../../controls/Select';
import { useWords } from '../../i18n/useWords';
import { Locked } from '../Locked';
import { classLetter } from './classLetter';
import { useConsistency, useOneEdit } from './consistencyCore';
import { setLabel, sizeOf } from './consistencyEdits';
import { consistencyWords } from './consistencyWords';
import './LabelChoices.css';

/** The label of each row, beside its logits. */
export function LabelChoices({ fixed }: { readonly fixed: boolean }) {
  const words = useWords(consistencyWords);
  const edit = useOneEdit();
  const batch = useConsistency(({ scene }) => scene.batch);
  const { classes } = sizeOf(batch);
  const options = Array.from({ length: classes }, (_, c) => ({ value: classLetter(c), label: classLetter(c) }));
  return (
    <Locked by="batch">
      <fieldset className="label-choices">
        <legend className="label-choices__head">labels</legend>
        {batch.labels.map((label, row) =>
          fixed ? (
            <output key={row} className="label-choices__label" aria-label={words.labelOf(row + 1)}>
              {classLetter(label)}
            </output>
          ) : (
            <Select
              key={row}
              label={words.labelOf(row + 1)}
              hideLabel
              options={options}
              value={classLetter(label)}
              onChange={(letter) =>
                edit('label', (scene) => setLabel(scene, row, options.findIndex(({ value }) => value === letter)))
              }
            />
          ),
        )}
      </fieldset>
    </Locked>
  );
}
