// @ts-check

/** @typedef {Readonly<Record<string, string>>} Tokens */

/**
 * The custom properties of each theme: what `:root` says, and over it what each `:root[data-theme='…']` says otherwise.
 * @param {string} css
 * @returns {Readonly<Record<string, Tokens>>}
 */
export function themeTokens(css) {
  const plain = css.replaceAll(/\/\*.*?\*\//gs, '');
  /** @type {Tokens} */
  let light = {};
  /** @type {Record<string, Tokens>} */
  const themes = {};
  for (const [, name, body = ''] of plain.matchAll(/:root(?:\[data-theme='([a-z]+)'\])?\s*\{([^}]*)\}/g)) {
    const said = Object.fromEntries([...body.matchAll(/--([\w-]+):\s*([^;]+);/g)].map(([, key = '', value = '']) => [key, value.trim()]));
    if (name === undefined) light = { ...light, ...said };
    else themes[name] = { ...themes[name], ...said };
  }
  for (const [name, said] of Object.entries(themes)) themes[name] = { ...light, ...said };
  return { light, ...themes };
}
