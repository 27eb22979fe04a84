import { RestingStatus } from '../../controls/RestingStatus';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { sentences } from '../../i18n/sentences';
import { dataWords } from './dataWords';
import { badCellsOf } from './digest/badCellsOf';
import type { Reading } from './digest/Reading';
import type { DataTable } from './reading/readTable';
import { MOST_VALUES } from './reading/rowReader';

interface LeftOutProps {
  readonly table: DataTable | null;
  readonly reading: Reading | null;
}

/** What could not be used, and why. It is spoken once the text has come to rest, so that no key is: the region is always in the page. */
export function LeftOut({ table, reading }: LeftOutProps) {
  const { problems, cells } = useLeftOut(table, reading);
  return (
    <>
      {problems.map((problem) => (
        <p key={problem} className="data-dialog__problem">
          {problem}
        </p>
      ))}
      {cells.length > 0 && (
        <ul className="data-dialog__bad" role="list">
          {cells.map((cell, i) => (
            <li key={i}>{cell}</li>
          ))}
        </ul>
      )}
      <RestingStatus text={sentences([...problems, ...cells])} saysFirst />
    </>
  );
}

function useLeftOut(table: DataTable | null, reading: Reading | null): { readonly problems: readonly string[]; readonly cells: readonly string[] } {
  const { format } = useI18n();
  const words = useWords(dataWords);
  if (!table || !reading) return { problems: [], cells: [] };
  if (!table.isText) return { problems: [words.binary], cells: [] };
  const { count, first } = badCellsOf(table, reading);
  const problems = [
    ...(table.cut ? [words.cut(format.plain(MOST_VALUES, 9))] : []),
    ...(table.columns.length === 0 ? [words.nothing] : []),
    ...(count > 0 ? [words.leftOut(count)] : []),
  ];
  const cells = first.map(({ row, text, reason }) => words.bad(row, text === '' ? words.empty : `“${text}”`, words.reasons[reason]));
  return { problems, cells: count > first.length ? [...cells, words.more(count - first.length)] : cells };
}
