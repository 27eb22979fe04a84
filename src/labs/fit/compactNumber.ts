import type { NumberFormat } from '../../i18n/numberFormat';

const SUPERSCRIPTS = '⁰¹²³⁴⁵⁶⁷⁸⁹';

function raised(power: number): string {
  const digits = String(Math.abs(power)).replaceAll(/\d/g, (digit) => SUPERSCRIPTS[Number(digit)] ?? digit);
  return power < 0 ? `⁻${digits}` : digits;
}

/** So many significant digits, times a power of ten. */
export function powerOfTen(value: number, digits: number, format: NumberFormat): string {
  const [mantissa = '', power = ''] = value.toExponential(digits - 1).split('e');
  const factor = format.plain(Number(mantissa), digits);
  return factor === '1' ? `10${raised(Number(power))}` : `${factor}·10${raised(Number(power))}`;
}

/** Three decimals, so that figures do not jump; what is too large for them as a power of ten. */
export function compactNumber(value: number, format: NumberFormat): string {
  return Number.isFinite(value) && Math.abs(value) >= 1e5 ? powerOfTen(value, 2, format) : format.fixed(value);
}

/** What rounding leaves of a 0. */
const NOTHING = 1e-12;

/** As few digits as it takes, at most four; very small and very large ones as a power of ten. */
export function shortNumber(value: number, format: NumberFormat, nothing = NOTHING): string {
  const size = Math.abs(value);
  if (size < nothing || size === 0) return '0';
  if (Number.isFinite(value) && (size < 1e-3 || size >= 1e6)) return powerOfTen(value, 3, format);
  return format.plain(value, 4);
}
