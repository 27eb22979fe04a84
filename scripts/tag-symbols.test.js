// @ts-check
import { describe, expect, it } from 'vitest';
import { remarkMathML } from './remark-math-ml.js';

/**
 * A formula's symbols, each as its name and what stands within it.
 * @param {string} tex
 * @param {'math' | 'inlineMath'} type
 */
function symbols(tex, type = 'inlineMath') {
  /** @type {{ type: string, value: string, data?: { hChildren?: PageNode[], hProperties?: Record<string, unknown> } }} */
  const node = { type, value: tex };
  remarkMathML()(node);
  const found = (node.data?.hChildren ?? []).flatMap(named).map(({ name, text }) => `${String(name)}: ${text}`);
  return { found, stop: node.data?.hProperties?.['tabIndex'] };
}

/** @typedef {import('./remark-math-ml.js').PageNode} PageNode */

/**
 * @param {PageNode} node
 * @returns {{ name: unknown, text: string }[]}
 */
function named(node) {
  if (node.type === 'text') return [];
  const name = node.properties['data-symbol'];
  return [...(name === undefined ? [] : [{ name, text: textOf(node) }]), ...node.children.flatMap(named)];
}

/** @param {PageNode} node @returns {string} */
const textOf = (node) => (node.type === 'text' ? node.value : node.children.map(textOf).join(''));

describe('the symbols of a formula', () => {
  it('are the letters that stand for something on the screen', () => {
    expect(symbols(String.raw`\sum_{x} p(x)\,\log_2 \frac{p(x)}{q(x)}`).found).toEqual([
      'sum: ∑',
      'x: x',
      'p: p',
      'x: x',
      'p: p',
      'x: x',
      'q: q',
      'x: x',
    ]);
    expect(symbols(String.raw`\theta^2 + a`).found).toEqual(['theta: θ']);
    expect(symbols(String.raw`t \log t`).found).toEqual([]);
    expect(symbols(String.raw`\exp(z)`).found).toEqual([]);
  });

  it('are one with their subscripts, and q_θ is another than q', () => {
    expect(symbols(String.raw`q_\theta(x)`).found).toEqual(['qTheta: qθ', 'x: x']);
    expect(symbols(String.raw`q_\varepsilon`).found).toEqual(['q: qε']);
    expect(symbols(String.raw`\log q_{ic} - p_{ic}`).found).toEqual(['q: qic', 'p: pic']);
    expect(symbols('a_x').found).toEqual(['x: x']);
  });

  it('tell the two directions of KL apart, and have its arguments, too', () => {
    expect(symbols(String.raw`\mathrm{KL}(p\,\|\,q)`).found).toEqual(['klForward: KL', 'p: p', 'q: q']);
    expect(symbols(String.raw`\mathrm{KL}(q_\theta\,\|\,p)`).found).toEqual(['klReverse: KL', 'qTheta: qθ', 'p: p']);
    expect(symbols(String.raw`\mathrm{KL}`).found).toEqual([]);
  });

  it('are those, besides, that the text names', () => {
    expect(symbols(String.raw`\lit{elements}{\ell_{ic}} = p_{ic}`).found).toEqual(['elements: ℓic', 'p: pic']);
    expect(symbols(String.raw`\lit{sums}{\mathrm{KL}_i}`).found).toEqual(['sums: KLi']);
    expect(symbols(String.raw`\lit{terms}{p(x) \log p(x)}`).found).toEqual(['terms: p(x)log⁡p(x)', 'p: p', 'x: x', 'p: p', 'x: x']);
  });

  it('give a formula of its own line one stop of the keyboard, and one within a line none', () => {
    expect(symbols('p(x)', 'math').stop).toBe(0);
    expect(symbols('p(x)').stop).toBeUndefined();
    expect(symbols('a + b', 'math').stop).toBeUndefined();
  });

  it('bring no other attribute into a page', () => {
    expect(() => symbols(String.raw`\data{onclick=1}{p}`)).toThrow('strict');
    expect(() => symbols(String.raw`\lit{a}{\href{x}{y}}`)).toThrow();
  });
});
