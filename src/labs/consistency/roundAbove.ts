/** The least of 1, 2, 5, 10, 20 … and their fractions that is not below: the end of a scale that holds still while a value moves. */
export function roundAbove(value: number): number {
  if (!(value > 0 && value < Infinity)) return 1;
  const power = 10 ** Math.floor(Math.log10(value));
  return ([1, 2, 5, 10].find((step) => value <= step * power * (1 + 1e-12)) ?? 10) * power;
}
