/** One double as PyTorch prints it: four decimals, or four and an exponent where those would not tell it. */
export function printed(value: number): string {
  return `tensor(${digits(value)})`;
}

function digits(value: number): string {
  if (Number.isNaN(value)) return 'nan';
  if (!Number.isFinite(value)) return value < 0 ? '-inf' : 'inf';
  const size = Math.abs(value);
  if (value === Math.round(value) && size < 1e8) return `${value}.`;
  if (size >= 1e8 || size < 1e-4) return value.toExponential(4).replace(/e([+-])(\d)$/, 'e$10$2');
  return value.toFixed(4);
}
