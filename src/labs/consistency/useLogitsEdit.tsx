import type { TensorEdit } from '../../charts/useCellDrag';
import { NumberField } from '../../controls/NumberField';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { classLetter } from './classLetter';
import { useConsistency, useGesture, useOneEdit } from './consistencyCore';
import { setLogit } from './consistencyEdits';
import { LIMITS } from './consistencyScene';
import { consistencyWords } from './consistencyWords';

const STEP = 0.1;

/** Logits of the batch as something to drag, or to type. */
export function useLogitsEdit(key: 'original' | 'augmented' | 'labelled'): TensorEdit {
  const { format } = useI18n();
  const words = useWords(consistencyWords);
  const gesture = useGesture();
  const edit = useOneEdit();
  const problemText = useFieldProblem();
  const rows = useConsistency(({ scene }) => scene.batch[key]);
  const { min, max } = LIMITS.logit;
  return {
    min,
    max,
    step: STEP,
    hint: words.editHint,
    onChange: (change) => gesture(key, (scene, _base, value: number) => setLogit(scene, key, change.cell, value))(change),
    field: (cell) => (
      <NumberField
        label={words.logit(key, cell.row + 1, classLetter(cell.column))}
        hideLabel
        value={rows[cell.row]?.[cell.column] ?? 0}
        format={(value) => format.plain(value, 4)}
        min={min}
        max={max}
        step={STEP}
        problemText={problemText}
        onChange={(value) => edit(key, (scene) => setLogit(scene, key, cell, value))}
      />
    ),
  };
}
