// @ts-check

/**
 * What this needs of a node of the prose.
 * @typedef {{ type: string, name?: string | null, value?: string, attributes?: { type?: string, name?: string | null, value?: unknown }[], children?: ReadNode[] }} ReadNode
 */

/** Silent reading of an explanation, with a look at the figure: words a minute, and Chinese characters a minute. */
const WORDS = 200;
const CHARACTERS = 320;
/** A formula is read symbol by symbol. */
const FORMULA_MINUTES = 0.15;
/** What is said to those who chose an answer: of three, one is read. */
const CHOSEN = new Map([['Choice', 1 / 3], ['Outcome', 1 / 3], ['Option', 1 / 3]]);
/** What a reader reads of a component's attributes. */
const READ = new Set(['title', 'question', 'prompt', 'label']);

/**
 * How long the text of a chapter takes to read, in minutes.
 * @param {ReadNode} node
 * @returns {number}
 */
export function readingMinutes(node) {
  const { type, name, value = '', attributes = [], children = [] } = node;
  if (type === 'math') return FORMULA_MINUTES;
  if (type === 'mdxjsEsm' || type === 'mdxFlowExpression' || type === 'mdxTextExpression') return 0;
  const told = attributes.map(({ name: key, value: text }) => (READ.has(key ?? '') && typeof text === 'string' ? minutesOf(text) : 0));
  const within = children.map(readingMinutes);
  const own = type === 'text' || type === 'inlineMath' || type === 'inlineCode' || type === 'code' ? minutesOf(value) : 0;
  return own + sum(told) + sum(within) * (CHOSEN.get(name ?? '') ?? 1);
}

/** @param {readonly number[]} parts */
const sum = (parts) => parts.reduce((total, part) => total + part, 0);

/** @param {string} text */
function minutesOf(text) {
  const han = text.match(/\p{Script=Han}/gu)?.length ?? 0;
  const words = text.replaceAll(/\p{Script=Han}/gu, ' ').match(/[\p{L}\p{N}][\p{L}\p{N}’'.-]*/gu)?.length ?? 0;
  return han / CHARACTERS + words / WORDS;
}

/** Whole minutes, at least one. @param {ReadNode} tree */
export const wholeMinutes = (tree) => Math.max(1, Math.round(readingMinutes(tree)));

/** Tells the opening of a chapter how long the chapter takes to read. */
export function remarkReadingTime() {
  return /** @param {ReadNode} tree */ (tree) => {
    const opening = tree.children?.find(({ name }) => name === 'Opening');
    if (!opening) return;
    const value = wholeMinutes(tree);
    const expression = { type: 'Literal', value, raw: String(value) };
    opening.attributes?.push({
      type: 'mdxJsxAttribute',
      name: 'minutes',
      value: {
        type: 'mdxJsxAttributeValueExpression',
        value: String(value),
        data: { estree: { type: 'Program', sourceType: 'module', body: [{ type: 'ExpressionStatement', expression }] } },
      },
    });
  };
}
