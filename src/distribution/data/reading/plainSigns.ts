const WIDE = /[\uFF01-\uFF5E\u3000\u3001\u2212\uFEFF\r]/;

/** Half-width signs for what Chinese keyboards write, a hyphen for the typographic minus, one kind of line end, no byte-order mark. */
export function plainSigns(text: string): string {
  if (!WIDE.test(text)) return text;
  return text
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll(/[\uFF01-\uFF5E]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0))
    .replaceAll('\u3000', ' ')
    .replaceAll('\u3001', ',')
    .replaceAll('\u2212', '-')
    .replaceAll('\uFEFF', '');
}
