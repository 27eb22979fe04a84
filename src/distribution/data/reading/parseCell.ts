export type DecimalSign = '.' | ',';

/** Larger numbers than this are no measurements, and their squares would be lost. */
const MOST_MAGNITUDE = 1e12;

const PLAIN = /^\s*[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?\s*$/i;
const SPACED = /(?<=\d)[ \u00A0\u2009\u202F](?=\d{3}(?!\d))/g;
const POINT_GROUPS = /^[+-]?\d{1,3}(?:\.\d{3})+(?:,\d+)?$/;
const COMMA_GROUPS = /^[+-]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/;

/** The number that a cell means, NaN where it means none. Groups of three may be parted. */
export function parseCell(text: string, decimal: DecimalSign): number {
  if (decimal === '.' && PLAIN.test(text)) return within(Number(text));
  const dense = text.trim().replace(SPACED, '');
  const english =
    decimal === ','
      ? (POINT_GROUPS.test(dense) ? dense.replaceAll('.', '') : dense).replace(',', '.')
      : COMMA_GROUPS.test(dense)
        ? dense.replaceAll(',', '')
        : dense;
  return PLAIN.test(english) ? within(Number(english)) : Number.NaN;
}

const within = (value: number): number => (Math.abs(value) <= MOST_MAGNITUDE ? value : Number.NaN);
