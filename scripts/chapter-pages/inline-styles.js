// @ts-check

/**
 * Moves the styles of single elements into a sheet: the page's policy takes none from the markup. They stay stronger than all classes.
 * @param {string} markup
 * @returns {{ readonly markup: string, readonly sheet: string }}
 */
export function withoutInlineStyles(markup) {
  /** @type {Map<string, number>} */
  const numbers = new Map();
  const moved = markup.replaceAll(/ style="([^"]*)"/g, (_, /** @type {string} */ style) => {
    const number = numbers.get(style) ?? numbers.size;
    numbers.set(style, number);
    return ` data-style="${number}"`;
  });
  const rules = [...numbers].map(([style, number]) => `[data-style="${number}"]{${important(style)}}`);
  return { markup: moved, sheet: rules.join('\n') };
}

/** @param {string} style as in an attribute */
function important(style) {
  const declarations = style.replaceAll('&quot;', '"').replaceAll('&#x27;', "'").replaceAll('&amp;', '&').split(';');
  return declarations.filter((one) => one.trim() !== '').map((one) => `${one} !important`).join(';');
}
