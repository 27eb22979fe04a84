import type { MDXContent } from 'mdx/types';
import { isValidElement } from 'react';
import type { ReactNode } from 'react';

/** A component of a chapter's text: what it was given, and what stands within it. */
export interface Told {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** The words within it, as they are read. */
  readonly words: string;
  readonly parts: readonly Told[];
}

const names = ['Opening', 'Figure', 'Argument', 'Predict', 'Choice', 'Outcome', 'AfterReveal', 'Step', 'Challenge', 'Check', 'Option', 'Part', 'At', 'Explain', 'ExploreLink'] as const;
/** Each a tag of its own, so that what a text is made of can be told without rendering it. */
const components = Object.fromEntries(names.map((name) => [name, `klarity-${name}`]));
const tagged = new Map(names.map((name) => [`klarity-${name}`, name]));
/** What ends a line of prose. */
const BLOCKS = new Set(['p', 'h1', 'h2', 'h3', 'li', 'ul', 'ol', 'table', 'tr', 'div', 'pre']);

/** What a formula is on one line, of what stands in it. */
const formulas: Readonly<Record<string, (of: readonly string[]) => string>> = {
  mfrac: ([above, below]) => `(${above})/(${below})`,
  msup: ([base, above]) => `${base}^${above}`,
  msub: ([base, below]) => `${base}_${below}`,
  munder: ([base, below]) => `${base}_(${below})`,
  msubsup: ([base, below, above]) => `${base}_${below}^${above}`,
  munderover: ([base, below, above]) => `${base}_(${below})^${above}`,
};

type Props = Readonly<Record<string, unknown>> & { readonly children?: ReactNode };

const isNode = (value: unknown): value is ReactNode => typeof value !== 'function' && typeof value !== 'symbol';

/** The components that a chapter's text is made of, in its order, without rendering it. */
export function toldBy(Content: MDXContent): readonly Told[] {
  const tree: unknown = Content({ components });
  return isNode(tree) ? partsOf(tree) : [];
}

/** The children of an element; its own tag where it is one of ours. */
function opened(node: ReactNode): { readonly type: unknown; readonly props: Props } | undefined {
  return isValidElement<Props>(node) ? { type: node.type, props: node.props } : undefined;
}

function partsOf(node: ReactNode): readonly Told[] {
  if (Array.isArray(node)) return node.flatMap((one: ReactNode) => partsOf(one));
  const element = opened(node);
  if (!element) return [];
  const { children, ...rest } = element.props;
  const name = typeof element.type === 'string' ? tagged.get(element.type) : undefined;
  const parts = partsOf(children);
  if (name === undefined) return parts;
  const attributes = Object.fromEntries(Object.entries(rest).filter((pair): pair is [string, string] => typeof pair[1] === 'string'));
  return [{ name, attributes, words: wordsOf(children).replaceAll(/[ \t]*\n\s*/g, '\n').trim(), parts }];
}

/** Text as it is read: blocks on lines of their own, and formulas on one. */
function wordsOf(node: ReactNode): string {
  if (typeof node === 'string' || typeof node === 'number') return String(node);
  if (Array.isArray(node)) return node.map((one: ReactNode) => wordsOf(one)).join('');
  const element = opened(node);
  if (!element) return '';
  const { type, props } = element;
  const written = typeof type === 'string' ? formulas[type] : undefined;
  if (written && Array.isArray(props.children)) return written(props.children.map((one: ReactNode) => wordsOf(one)));
  const words = wordsOf(props.children);
  if (type === 'sub') return `_${words}`;
  return (typeof type === 'string' && BLOCKS.has(type)) || props['display'] === 'block' ? `${words}\n` : words;
}

/** The first of a kind, however deep it stands. */
export function findTold(told: readonly Told[], name: string): Told | undefined {
  for (const one of told) {
    const found = one.name === name ? one : findTold(one.parts, name);
    if (found) return found;
  }
  return undefined;
}

/** All of a kind, in their order. */
export const allTold = (told: readonly Told[], name: string): readonly Told[] => told.flatMap((one) => (one.name === name ? [one] : allTold(one.parts, name)));
