// @ts-check

/** @typedef {import('./remark-math-ml.js').MathMLNode} MathMLNode */

/** Where a formula has one of these letters, it is a symbol of that name. @type {Readonly<Record<string, string>>} */
const letters = { p: 'p', q: 'q', x: 'x', θ: 'theta', '∑': 'sum' };

/**
 * Names the symbols of a formula that stand for something on the screen, as `data-symbol` of their nodes: p, q (with any subscript but
 * θ), `qTheta`, `theta`, x, the `sum`, and KL by the one that does the expecting, `klForward` or `klReverse`. What `\lit` has named stays so.
 * @param {MathMLNode} node
 * @returns {boolean} whether there is any
 */
export function tagSymbols(node) {
  const { children = [], attributes } = node;
  // What is named may have symbols within.
  const isNamed = attributes !== undefined && 'data-symbol' in attributes;
  const name = isNamed ? undefined : symbolOf(node);
  if (name !== undefined) {
    nameNode(node, name);
    return true;
  }
  const found = children.map((child, i) => nameDivergence(child, children[i + 1]) || tagSymbols(child));
  return isNamed || found.includes(true);
}

/**
 * @param {MathMLNode} node
 * @returns {string | undefined}
 */
function symbolOf(node) {
  if (node.type === 'mi' || node.type === 'mo') return letters[textOf(node)];
  const base = textOf(node.children?.[0]);
  if (node.type !== 'msub' || (base !== 'p' && base !== 'q')) return undefined;
  return textOf(node) === 'qθ' ? 'qTheta' : base;
}

/**
 * @param {MathMLNode} node
 * @param {MathMLNode | undefined} argument what follows
 */
function nameDivergence(node, argument) {
  if (textOf(node) !== 'KL' || node.type === undefined) return false;
  const [first] = /[pq]/u.exec(textOf(argument)) ?? [];
  if (first === undefined) return false;
  nameNode(node, first === 'p' ? 'klForward' : 'klReverse');
  return true;
}

/**
 * @param {MathMLNode} node
 * @param {string} name
 */
function nameNode(node, name) {
  node.attributes = { ...node.attributes, 'data-symbol': name };
}

/**
 * @param {MathMLNode | undefined} node
 * @returns {string}
 */
function textOf(node) {
  return node ? (node.text ?? (node.children ?? []).map(textOf).join('')) : '';
}
