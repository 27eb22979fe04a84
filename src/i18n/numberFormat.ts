import { inUnit } from '../math/unit';
import type { Unit } from '../math/unit';

/** How numbers are written for one reader. ∞ is ∞, and what is not a number is a dash: neither is drawn by accident. */
export interface NumberFormat {
  readonly unit: Unit;
  /** A fixed number of decimals, so that figures do not jump; of what is vast, four digits and the power of ten. */
  fixed(value: number, decimals?: number): string;
  /** The same with its sign always shown. */
  signed(value: number, decimals?: number): string;
  /** As many digits as it takes, for a field: at most this many significant ones. */
  plain(value: number, digits?: number): string;
  /** A probability: fixed decimals, or two digits of one so small that it would look like 0. */
  probability(value: number, decimals?: number): string;
  /** An amount in nats, in the reader's unit, without the unit's name. */
  info(nats: number, decimals?: number): string;
  signedInfo(nats: number, decimals?: number): string;
}

/** From here on decimals are noise, and the figure would run into its neighbour. */
const VAST = 1e6;

/** Each way to write a number, by how many digits. */
const WAYS = {
  fixed: (decimals: number) => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: 'negative' }),
  signed: (decimals: number) => ({ minimumFractionDigits: decimals, maximumFractionDigits: decimals, signDisplay: 'exceptZero' }),
  plain: (digits: number) => ({ maximumSignificantDigits: digits, signDisplay: 'negative' }),
  small: (digits: number) => ({ maximumSignificantDigits: digits }),
  tiny: (digits: number) => ({ maximumSignificantDigits: digits, notation: 'scientific' }),
  vast: (digits: number) => ({ maximumSignificantDigits: digits, notation: 'scientific', signDisplay: 'negative' }),
  signedVast: (digits: number) => ({ maximumSignificantDigits: digits, notation: 'scientific', signDisplay: 'exceptZero' }),
} as const satisfies Readonly<Record<string, (digits: number) => Intl.NumberFormatOptions>>;

export function createNumberFormat(lang: string, unit: Unit): NumberFormat {
  const formatters = new Map<string, Intl.NumberFormat>();
  const formatterOf = (way: keyof typeof WAYS, digits: number): Intl.NumberFormat => {
    const key = way + digits;
    const known = formatters.get(key);
    if (known) return known;
    const made = new Intl.NumberFormat(lang, { ...WAYS[way](digits), useGrouping: false });
    formatters.set(key, made);
    return made;
  };
  const format = (value: number, way: keyof typeof WAYS, digits: number): string => {
    if (Number.isNaN(value)) return '–';
    if (!Number.isFinite(value)) return `${value < 0 ? '−' : way === 'signed' ? '+' : ''}∞`;
    return formatterOf(way, digits).format(value).replaceAll('-', '−').replace('E', 'e');
  };
  // A whole number is a count, and is told to the last digit.
  const isVast = (value: number, decimals: number): boolean => decimals > 0 && Number.isFinite(value) && Math.abs(value) >= VAST;
  const fixed = (value: number, decimals = 3): string => (isVast(value, decimals) ? format(value, 'vast', 4) : format(value, 'fixed', decimals));
  const signed = (value: number, decimals = 3): string =>
    isVast(value, decimals) ? format(value, 'signedVast', 4) : format(value, 'signed', decimals);
  return {
    unit,
    fixed,
    signed,
    plain: (value, digits = 6) => format(value, 'plain', digits),
    probability: (value, decimals = 3) =>
      value > 0 && value < 10 ** -decimals ? format(value, value < 1e-4 ? 'tiny' : 'small', 2) : fixed(value, decimals),
    info: (nats, decimals) => fixed(inUnit(nats, unit), decimals),
    signedInfo: (nats, decimals) => signed(inUnit(nats, unit), decimals),
  };
}
