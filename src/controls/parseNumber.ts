const plain = /^[+-]?(\d+\.?\d*|\.\d+)(e[+-]?\d+)?$/i;
const groupsThenPoint = /^[+-]?\d{1,3}(,\d{3})+\.\d+$/;
const groupsOnly = /^[+-]?\d{1,3}(,\d{3}){2,}$/;
const pointsThenComma = /^[+-]?\d{1,3}(\.\d{3})+,\d+$/;

/**
 * The number a reader means by a text, or null: a decimal point or comma, thousands between groups of three where they
 * cannot be mistaken for it, a fraction, scientific notation, in half- or full-width signs. One comma alone is the
 * decimal one.
 */
export function parseNumber(text: string): number | null {
  const signs = text
    // Only the full-width block: NFKC would also turn 1½ into 11/2 and 2³ into 23.
    .replace(/[！-～]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replace(/[−–]/g, '-')
    .replace(/\u2044/g, '/')
    .trim();
  const [numerator, denominator, ...more] = signs.split('/');
  if (numerator === undefined || more.length > 0) return null;
  const top = parseDecimal(numerator);
  if (denominator === undefined || top === null) return top;
  const bottom = parseDecimal(denominator);
  return bottom === null || bottom === 0 ? null : top / bottom;
}

function parseDecimal(text: string): number | null {
  // Spaces, thin ones too, may part groups of digits.
  const dense = text.trim().replace(/(?<=\d)\s(?=\d{3}(?!\d))/g, '');
  const english = pointsThenComma.test(dense)
    ? dense.replaceAll('.', '').replace(',', '.')
    : groupsThenPoint.test(dense) || groupsOnly.test(dense)
      ? dense.replaceAll(',', '')
      : dense.replace(',', '.');
  if (!plain.test(english)) return null;
  const value = Number(english);
  return Number.isFinite(value) ? value : null;
}
