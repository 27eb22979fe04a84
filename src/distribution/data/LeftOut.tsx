import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { dataWords } from './dataWords';
import { badCellsOf } from './digest/badCellsOf';
import type { Reading } from './digest/Reading';
import type { DataTable } from './reading/readTable';
import { MOST_VALUES } from './reading/rowReader';

interface LeftOutProps {
  readonly table: DataTable;
  readonly reading: Reading;
}

/** What could not be used, and why. */
export function LeftOut({ table, reading }: LeftOutProps) {
  const { format } = useI18n();
  const words = useWords(dataWords);
  if (!table.isText) return <p className="data-dialog__problem">{words.binary}</p>;
  const { count, first } = badCellsOf(table, reading);
  return (
    <>
      {table.cut && <p className="data-dialog__problem">{words.cut(format.plain(MOST_VALUES, 9))}</p>}
      {table.columns.length === 0 && <p className="data-dialog__problem">{words.nothing}</p>}
      {count > 0 && (
        <>
          <p className="data-dialog__problem">{words.leftOut(count)}</p>
          <ul className="data-dialog__bad" role="list">
            {first.map(({ row, text, reason }, i) => (
              <li key={i}>{words.bad(row, text === '' ? words.empty : `“${text}”`, words.reasons[reason])}</li>
            ))}
            {count > first.length && <li>{words.more(count - first.length)}</li>}
          </ul>
        </>
      )}
    </>
  );
}
