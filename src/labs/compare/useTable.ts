import type { TableSource } from '../../charts/DataTable';
import { useI18n } from '../../i18n/I18nContext';
import { useWords } from '../../i18n/useWords';
import { compareWords } from './compareWords';
import type { TermsAt } from './shownPair';
import { useShownPair } from './useShown';

interface Column {
  readonly name: string;
  readonly of: (terms: TermsAt) => number;
  /** How it is read; a file has every digit. */
  readonly text: (value: number) => string;
}

/** So many rows are read rather than scrolled through. */
const ROWS = 41;

/** The numbers behind a chart, in words: every outcome of few, evenly spaced places of many; in a unit, if what they tell is information. */
export function useTable(columns: readonly Column[], unit?: string): TableSource {
  const { format } = useI18n();
  const words = useWords(compareWords);
  const { stops, domain, termsAt } = useShownPair();
  const places = (): readonly number[] => {
    const count = Math.min(stops?.length ?? ROWS, ROWS);
    return Array.from({ length: count }, (_, i) => {
      const part = count === 1 ? 0 : i / (count - 1);
      return stops?.[Math.round(part * (stops.length - 1))] ?? domain[0] + (domain[1] - domain[0]) * part;
    });
  };
  const about = columns.map(({ name }) => name).join(' · ');
  return {
    caption: unit === undefined ? about : words.tableIn(about, unit),
    columns: [words.outcome, ...columns.map(({ name }) => name)],
    rows: () =>
      places().map((x) => {
        const terms = termsAt(x);
        return [format.plain(x, 5), ...columns.map(({ of, text }) => text(of(terms)))];
      }),
    exactRows: () =>
      places().map((x) => {
        const terms = termsAt(x);
        return [terms.x, ...columns.map(({ of }) => of(terms))];
      }),
  };
}
