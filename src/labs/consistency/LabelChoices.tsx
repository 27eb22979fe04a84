import { useWords } from '../../i18n/useWords';
import { classLetter } from './classLetter';
import { useConsistency, useOneEdit } from './consistencyCore';
import { setLabel, sizeOf } from './consistencyEdits';
import { consistencyWords } from './consistencyWords';
import './LabelChoices.css';

/** The label of each row, beside its logits. */
export function LabelChoices() {
  const words = useWords(consistencyWords);
  const edit = useOneEdit();
  const batch = useConsistency(({ scene }) => scene.batch);
  const { classes } = sizeOf(batch);
  return (
    <fieldset className="label-choices">
      <legend className="label-choices__head">labels</legend>
      {batch.labels.map((label, row) => (
        <select
          key={row}
          className="label-choices__select control-focus"
          aria-label={words.labelOf(row + 1)}
          value={label}
          onChange={(event) => {
            const next = Number(event.currentTarget.value);
            edit('label', (scene) => setLabel(scene, row, next));
          }}
        >
          {Array.from({ length: classes }, (_, c) => (
            <option key={c} value={c}>
              {classLetter(c)}
            </option>
          ))}
        </select>
      ))}
    </fieldset>
  );
}
