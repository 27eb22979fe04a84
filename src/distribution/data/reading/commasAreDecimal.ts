const NUMBER = /^[+-]?\d+(?:,\d+)?$/;
const WITH_COMMA = /^[+-]?\d+,\d+$/;

/**
 * Whether the commas of lines without other separators stand in numbers: “1,5 2,7”, or one a line where no heading is
 * parted by one, or where what follows it could not be a number of its own (“3,05”).
 */
export function commasAreDecimal(lines: readonly string[]): boolean {
  const [first = '', ...others] = lines;
  const isHeader = !/\d/.test(first) && others.length > 0;
  const rows = (isHeader ? others : lines).map((line) => line.trim().split(/\s+/));
  const words = rows.flat();
  if (!words.every((word) => NUMBER.test(word)) || !words.some((word) => WITH_COMMA.test(word))) return false;
  if (rows.some((row) => row.length > 1)) return true;
  return isHeader ? !first.includes(',') : words.some((word) => /,0\d/.test(word));
}
