// @ts-check
import temml from 'temml';
import { tagSymbols } from './tag-symbols.js';

/**
 * What this needs of a node of the prose, of temml's MathML, and of the page.
 * @typedef {{ type: string, value?: string, data?: object, children?: ProseNode[] }} ProseNode
 * @typedef {{ type?: string, text?: string, attributes?: Record<string, string>, classes?: string[], style?: Record<string, string>, children?: MathMLNode[] }} MathMLNode
 * @typedef {{ type: 'element', tagName: string, properties: Record<string, unknown>, children: PageNode[] } | { type: 'text', value: string }} PageNode
 */

// The type declarations of temml 0.13 describe its CommonJS build; the ES module has this under another name.
const { __renderToMathMLTree: toMathML } =
  /** @type {{ __renderToMathMLTree(tex: string, options: import('temml').Options): MathMLNode }} */ (
    /** @type {unknown} */ (temml)
  );

/** Turns the formulas that remark-math found into MathML, so that no maths library reaches the page. */
export function remarkMathML() {
  return /** @param {ProseNode} tree */ (tree) => render(tree);
}

/** @param {ProseNode} node */
function render(node) {
  if (node.type === 'inlineMath' || node.type === 'math') {
    const tex = node.value ?? '';
    const isDisplay = node.type === 'math';
    // Attributes are no TeX: only what ties a symbol to the screen may bring one.
    const ties = { strict: false, trust: ({ command = '' }) => command === '\\data', macros: { '\\lit': String.raw`\data{symbol=#1}{#2}` } };
    const formula = toMathML(tex, { displayMode: isDisplay, throwOnError: true, strict: true, ...(tex.includes('\\lit') && ties) });
    const hasSymbols = tagSymbols(formula);
    const [math] = pageNodes(formula);
    if (math?.type === 'element') {
      // The page's own style sheet says how a formula stands in the text.
      const { style: _, ...properties } = math.properties;
      // One stop for the keyboard a formula, from where its symbols are walked; those within a line are for the pointer.
      if (hasSymbols && isDisplay) properties.tabIndex = 0;
      node.data = { hName: math.tagName, hProperties: properties, hChildren: math.children };
    }
  }
  for (const child of node.children ?? []) render(child);
  if (node.children) node.children = withMarks(node.children);
}

/** What no line begins with. */
const MARKS = /^[,.;:!?)，。；：！？、）”]+/u;

/**
 * A line may break after a formula, as after a picture, even before a mark that no line begins with: so the mark goes with the formula.
 * @param {readonly ProseNode[]} children
 * @returns {ProseNode[]}
 */
function withMarks(children) {
  return children.map((child, i) => {
    const mark = markOf(child);
    if (mark !== '' && children[i - 1]?.type === 'inlineMath') return { ...child, value: (child.value ?? '').slice(mark.length) };
    const next = markOf(children[i + 1]);
    if (next === '' || child.type !== 'inlineMath') return child;
    return { type: 'unbroken', data: { hName: 'span', hProperties: { className: ['prose__unbroken'] } }, children: [child, { type: 'text', value: next }] };
  });
}

/** @param {ProseNode | undefined} node */
const markOf = (node) => (node?.type === 'text' ? (MARKS.exec(node.value ?? '')?.[0] ?? '') : '');

/**
 * @param {MathMLNode} node
 * @returns {PageNode[]}
 */
function pageNodes({ type, text, attributes, classes, style = {}, children = [] }) {
  if (text !== undefined) return [{ type: 'text', value: text }];
  const within = children.flatMap(pageNodes);
  if (type === undefined) return within; // a fragment
  const styles = Object.entries(style).map(([name, value]) => `${name.replace(/[A-Z]/g, '-$&').toLowerCase()}:${value}`);
  const properties = {
    ...attributes,
    ...(classes && classes.length > 0 && { className: classes }),
    ...(styles.length > 0 && { style: styles.join(';') }),
  };
  return [{ type: 'element', tagName: type, properties, children: within }];
}
