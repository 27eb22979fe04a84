/**
 * The first index of the largest value; −1 for no values. NaN is never the largest.
 * @error none.
 */
export function indexOfLargest(values: Float64Array): number {
  return values.indexOf(values.reduce((most, value) => (value > most ? value : most), -Infinity));
}
