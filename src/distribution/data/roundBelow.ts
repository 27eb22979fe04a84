/** Digits are kept down to this many decimal places below a width: what lies beyond cannot be seen, and makes links long. */
const PLACES = 2;

/** A value to the decimal place that is a hundredth of a width, or less. */
export function roundBelow(value: number, width: number, round: (value: number) => number = Math.round): number {
  const places = PLACES - Math.floor(Math.log10(width));
  const power = 10 ** Math.abs(places);
  const rounded = places >= 0 ? round(value * power) / power : round(value / power) * power;
  return Number.isFinite(rounded) ? rounded : value;
}
