import type { TensorCell } from '../../charts/TensorCell';
import type { TensorEdit } from '../../charts/useCellDrag';
import { NumberField } from '../../controls/NumberField';
import { useFieldProblem } from '../../distribution/useFieldProblem';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { useGesture, useLoss, useOneEdit } from './lossCore';
import { givenOf, setGiven, setLogit } from './lossEdits';
import { givenIsPassed, givenSymbols, LOGITS, shapeOf } from './lossScene';
import { lossWords } from './lossWords';
import type { TensorName } from './tensorNames';

interface EntryRange {
  readonly min: number;
  readonly max: number;
  readonly step: number;
}

/** Which numbers a tensor may be edited to; null where it follows from others. */
export function useEntryRange(name: TensorName): EntryRange | null {
  const scene = useLoss((state) => state.scene);
  const { kind } = scene.target;
  if (name === 'student') return LOGITS;
  if (name !== (givenIsPassed(scene) ? 'targetPassed' : 'given')) return null;
  if (kind === 'logits') return LOGITS;
  return kind === 'probabilities' ? { min: 0, max: 1, step: 0.01 } : { min: 0, max: shapeOf(scene)[1] - 1, step: 1 };
}

/** How the tensors that are given are edited: by dragging a cell, or by the field in it. */
export function useTensorEdit(name: TensorName): TensorEdit | undefined {
  const words = useWords(lossWords);
  const { format } = useI18n();
  const problemText = useFieldProblem();
  const scene = useLoss((state) => state.scene);
  const gesture = useGesture();
  const once = useOneEdit();
  const range = useEntryRange(name);
  if (!range) return undefined;
  const write = name === 'student' ? setLogit : setGiven;
  const values = name === 'student' ? scene.student : givenOf(scene.target);
  const labelOf = ({ row, column }: TensorCell): string => `${name}:${row}:${column}`;
  return {
    ...range,
    hint: words.editHint,
    field: (cell) => (
      <NumberField
        label={words.entry(name === 'student' ? 'z' : givenSymbols[scene.target.kind], cell.row, cell.column)}
        hideLabel
        value={values[cell.row]?.[cell.column] ?? 0}
        format={(value) => format.plain(value)}
        {...range}
        onChange={(value) => once(labelOf(cell), (was) => write(was, cell, value))}
        problemText={problemText}
      />
    ),
    onChange: ({ cell, ...change }) => gesture(labelOf(cell), (now, _, value) => write(now, cell, value))(change),
  };
}
