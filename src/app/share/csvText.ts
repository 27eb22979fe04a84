/** A cell that a spreadsheet takes as it stands: quoted where it must be, and never as a formula. */
function cellText(cell: string): string {
  const plain = numberText(cell);
  const safe = plain === undefined && /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : (plain ?? cell);
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A number as programs spell it, where the cell is one: the minus of typography and ∞ are for readers. */
function numberText(cell: string): string | undefined {
  const text = cell.replaceAll('−', '-');
  if (/^[+-]?\d+(\.\d+)?(e[+-]?\d+)?$/i.test(text)) return text.replace(/^\+/, '');
  if (/^-?Infinity$/.test(text)) return text;
  if (/^[+-]?∞$/.test(text)) return text.startsWith('-') ? '-Infinity' : 'Infinity';
  return undefined;
}

/** Rows of cells as RFC 4180 has them. */
export function csvText(rows: readonly (readonly string[])[]): string {
  return rows.map((row) => `${row.map(cellText).join(',')}\r\n`).join('');
}
