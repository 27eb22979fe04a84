import { useMemo, useState } from 'react';
import { useWords } from '../../i18n/useWords';
import type { Distribution } from '../../math/families/index';
import { dataWords } from './dataWords';
import { observationsOf } from './digest/observationsOf';
import type { Reading } from './digest/Reading';
import { usualReading } from './digest/usualReading';
import { LeftOut } from './LeftOut';
import { OutcomePanel } from './OutcomePanel';
import type { DataKind } from './possibleForms';
import { ReadingChoice } from './ReadingChoice';
import { ReadingProgress } from './ReadingProgress';
import type { DataTable } from './reading/readTable';
import type { CommaMeaning } from './reading/sniffLayout';
import type { TextSource } from './reading/textPieces';
import type { DataJob } from './work/dataJob';
import { useJob } from './work/useJob';

interface TextDataProps {
  readonly source: TextSource | null;
  readonly kinds: readonly DataKind[];
  readonly onUse: (distribution: Distribution) => void;
  readonly onCancel: () => void;
}

type ReadJob = Extract<DataJob, { readonly kind: 'read' }>;

/** From a text to a distribution: what was read, how it is to be understood, what becomes of it. */
export function TextData({ source, kinds, onUse, onCancel }: TextDataProps) {
  const words = useWords(dataWords);
  const [comma, setComma] = useState<CommaMeaning>('auto');
  const [chosen, setChosen] = useState<Reading | null>(null);
  const [stopped, setStopped] = useState<TextSource | null>(null);
  const job = useMemo<ReadJob | null>(
    () => (source && source !== stopped ? { kind: 'read', source, comma } : null),
    [source, stopped, comma],
  );
  const { value: table, part, problem } = useJob(job);
  const reading = useMemo(() => table && (chosen && isOf(table, chosen) ? chosen : usualReading(table)), [table, chosen]);
  const observations = useMemo(() => (table && reading ? observationsOf(table, reading) : null), [table, reading]);
  const isEmpty = table?.columns.length === 0;
  return (
    <>
      {part !== null && <ReadingProgress part={part} onStop={() => setStopped(source)} />}
      {source && source === stopped && <p className="data-dialog__problem">{words.stopped}</p>}
      {problem !== null && (
        <p className="data-dialog__problem" role="alert">
          {words.unreadable(problem)}
        </p>
      )}
      {table && reading && !isEmpty && (
        <ReadingChoice table={table} reading={reading} comma={comma} onReading={setChosen} onComma={setComma} />
      )}
      <LeftOut table={table ?? null} reading={reading ?? null} />
      <OutcomePanel
        observations={isEmpty ? null : observations}
        isCurrent={part === null}
        kinds={kinds}
        onUse={onUse}
        onCancel={onCancel}
      />
    </>
  );
}

/** Whether a reading that was chosen for another text fits this one. */
function isOf({ columns }: DataTable, { column, times }: Reading): boolean {
  return (column ?? 0) < columns.length && (times ?? 0) < columns.length;
}
