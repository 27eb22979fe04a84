import { SegmentedChoice } from '../../controls/SegmentedChoice';
import { Select } from '../../controls/Select';
import { useWords } from '../../i18n/useWords';
import { dataWords } from './dataWords';
import type { Reading } from './digest/Reading';
import type { DataTable } from './reading/readTable';
import type { CommaMeaning } from './reading/sniffLayout';

interface ReadingChoiceProps {
  readonly table: DataTable;
  readonly reading: Reading;
  readonly comma: CommaMeaning;
  readonly onReading: (reading: Reading) => void;
  readonly onComma: (comma: CommaMeaning) => void;
}

/** What the numbers are: which column, how often each came, what a comma means. */
export function ReadingChoice({ table, reading, comma, onReading, onComma }: ReadingChoiceProps) {
  const words = useWords(dataWords);
  const { columns, layout } = table;
  const named = columns.map(({ name, place }, i) => ({ value: String(i), label: name === '' ? words.column(place) : name }));
  const indexOf = (value: string): number | null => (value === '' ? null : Number(value));
  const commaIs = comma === 'auto' ? (layout.decimal === ',' ? 'decimal' : 'separator') : comma;
  return (
    <div className="data-dialog__choices">
      <SegmentedChoice
        legend={words.numbersAre}
        options={[
          { value: 'values', label: words.areValues },
          { value: 'counts', label: words.areCounts },
        ]}
        value={reading.as}
        onChange={(as) => onReading({ ...reading, as, times: null })}
      />
      {columns.length > 1 && (
        <Select
          label={words.numbersFrom}
          options={[...named, { value: '', label: words.allColumns }]}
          value={reading.column === null ? '' : String(reading.column)}
          onChange={(value) => onReading({ ...reading, column: indexOf(value), times: null })}
        />
      )}
      {columns.length > 1 && reading.as === 'values' && reading.column !== null && (
        <Select
          label={words.eachCame}
          options={[{ value: '', label: words.once }, ...named.filter((_, i) => i !== reading.column)]}
          value={reading.times === null ? '' : String(reading.times)}
          onChange={(value) => onReading({ ...reading, times: indexOf(value) })}
        />
      )}
      {(table.isCommaOpen || comma !== 'auto') && (
        <SegmentedChoice
          legend={words.comma}
          options={[
            { value: 'separator', label: words.commaParts },
            { value: 'decimal', label: words.commaDecimal },
          ]}
          value={commaIs}
          onChange={onComma}
        />
      )}
    </div>
  );
}
