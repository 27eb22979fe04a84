// @ts-check

/**
 * The sections of a chapter, as its text names them: what a search finds without fetching that.
 * @param {import('./remark-reading-time.js').ReadNode} tree
 * @returns {{ name: string, title: string }[]}
 */
export function proseSections(tree) {
  const within = (tree.children ?? []).flatMap(proseSections);
  if (tree.name !== 'Step') return within;
  /** @param {string} key */
  const told = (key) => {
    const value = tree.attributes?.find(({ name }) => name === key)?.value;
    if (typeof value !== 'string') throw new Error(`a <Step> needs its ${key} in plain words`);
    return value;
  };
  return [{ name: told('name'), title: told('title') }, ...within];
}
