import { inUnit } from '../math/unit';
import type { Unit } from '../math/unit';

/** How numbers are written for one reader. ∞ is ∞, and what is not a number is a dash: neither is drawn by accident. */
export interface NumberFormat {
  readonly unit: Unit;
  /** A fixed number of decimals, so that figures do not jump. */
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

export function createNumberFormat(lang: string, unit: Unit): NumberFormat {
  const cache = new Map<string, Intl.NumberFormat>();
  const format = (value: number, options: Intl.NumberFormatOptions): string => {
    if (Number.isNaN(value)) return '–';
    if (!Number.isFinite(value)) return `${value < 0 ? '−' : options.signDisplay === 'exceptZero' ? '+' : ''}∞`;
    const key = JSON.stringify(options);
    const formatter = cache.get(key) ?? new Intl.NumberFormat(lang, { ...options, useGrouping: false });
    cache.set(key, formatter);
    return formatter.format(value).replaceAll('-', '−').replace('E', 'e');
  };
  const decimalsOf = (decimals: number): Intl.NumberFormatOptions => ({
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: 'negative',
  });
  const fixed = (value: number, decimals = 3): string => format(value, decimalsOf(decimals));
  const signed = (value: number, decimals = 3): string =>
    format(value, { ...decimalsOf(decimals), signDisplay: 'exceptZero' });
  return {
    unit,
    fixed,
    signed,
    plain: (value, digits = 6) => format(value, { maximumSignificantDigits: digits, signDisplay: 'negative' }),
    probability: (value, decimals = 3) =>
      value > 0 && value < 10 ** -decimals
        ? format(value, { maximumSignificantDigits: 2, notation: value < 1e-4 ? 'scientific' : 'standard' })
        : fixed(value, decimals),
    info: (nats, decimals) => fixed(inUnit(nats, unit), decimals),
    signedInfo: (nats, decimals) => signed(inUnit(nats, unit), decimals),
  };
}
