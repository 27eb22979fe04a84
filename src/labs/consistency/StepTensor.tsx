import { classNames } from '../../markup/classNames';
import type { Role } from '../../charts/Role';
import type { TensorCell } from '../../charts/TensorCell';
import { TensorTable } from '../../charts/TensorTable';
import type { TensorEdit } from '../../charts/useCellDrag';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { classLetter } from './classLetter';
import { useConsistency } from './consistencyCore';
import { sizeOf } from './consistencyEdits';
import { consistencyWords } from './consistencyWords';
import { heatOf } from './heatOf';
import { useLook } from './lookContext';
import { tensorShapes } from './stepsLook';
import type { StepsLook, StepTensor as TensorName } from './stepsLook';
import { sharpensTarget } from './sharpensTarget';
import { tensorNames } from './tensorNames';
import { isInformation, numberText } from './numberText';
import { useStepsValues } from './useStepsValues';
import './StepTensor.css';

interface StepTensorProps {
  readonly tensor: TensorName;
  readonly role?: Role;
  readonly edit?: TensorEdit;
  readonly maskedRows?: readonly number[];
  /** Whether it stands beside a table with the same rows: then they are labelled there. */
  readonly follows?: boolean;
}

/** Narrower than this no number is. */
const LEAST_CHARACTERS = 5;
/** Tables of more classes stand below each other. */
const MOST_BESIDE = 4;

type PerRow = 'confidences' | 'mask' | 'kls' | 'losses' | 'kept';

/** Whether it has one number a row. */
function isPerRow(tensor: TensorName): tensor is PerRow {
  const { rows, hasClasses } = tensorShapes[tensor];
  return rows !== null && !hasClasses;
}

/** One tensor of the loss as a table, linked to all others by what is looked at. */
export function StepTensor({ tensor, role = 'ink', edit, maskedRows = [], follows = false }: StepTensorProps) {
  const { messages, format } = useI18n();
  const words = useWords(consistencyWords);
  const { look, related, hover, select } = useLook();
  const { rows, columns, values } = useStepsValues()[tensor];
  const { classes } = sizeOf(useConsistency(({ scene }) => scene.batch));
  const isShort = useConsistency(({ scene }) => classes < MOST_BESIDE && !sharpensTarget(scene.loss));
  const text = numberText(tensor, format);
  const { hasClasses } = tensorShapes[tensor];
  const lookAt = ({ row, column }: TensorCell): StepsLook => ({ tensor, row, column: hasClasses ? column : null });
  const isHere = look?.tensor === tensor && look.row !== null;
  return (
    <div className={classNames('step-tensor', follows && classes <= MOST_BESIDE && 'step-tensor--follows', follows && isShort && 'step-tensor--short', !hasClasses && 'step-tensor--column')}>
    <TensorTable
      name={tensorNames[tensor]}
      label={words.tensors[tensor](messages.app.nats)}
      shape={hasClasses ? [rows, columns] : [rows]}
      {...(isInformation(tensor) ? { note: messages.app.nats } : {})}
      rows={rows}
      columns={columns}
      values={values}
      rowLabels={Array.from({ length: rows }, (_, i) => String(i + 1))}
      columnLabels={isPerRow(tensor) ? [words.columns[tensor]] : Array.from({ length: columns }, (_, c) => classLetter(c))}
      corner={words.row}
      format={text}
      characters={Math.max(LEAST_CHARACTERS, ...Array.from(values, (value) => text(value).length))}
      heat={heatOf(tensor, values)}
      role={role}
      maskedRows={maskedRows}
      maskedText={words.masked}
      brushed={isHere && look.row !== null ? { row: look.row, column: look.column ?? 0 } : null}
      lit={related.get(tensor) ?? []}
      onBrush={(cell) => hover(cell && lookAt(cell))}
      onSelect={(cell) => select(lookAt(cell))}
      {...(edit ? { edit } : {})}
    />
    </div>
  );
}
