import type { Notation } from '../../scene/preferences';
import { notated } from './notated';

/** Code names its variables itself, a key of the keyboard is what it is, and a text that is sent has its own letters. */
const AS_IT_IS = 'code, kbd, pre, .copy-block__code, samp, script, style, textarea, .tensor__name, [data-letters], [translate="no"]';
const ATTRIBUTES = ['aria-label', 'aria-valuetext', 'aria-description', 'title', 'alt', 'placeholder', 'label'];

interface Written {
  readonly from: string;
  readonly to: string;
}

/**
 * Writes the symbols of a notation wherever the page says p and q, in labels, formulas, prose and names for assistive technology, and
 * goes on doing so. All of the page passes here, whoever wrote it: a part of it that is added needs to know nothing of notations.
 * Only what texts say is changed, never a node, so that React finds everything where it put it.
 * @returns puts back what was there
 */
export function writeNotation(root: Element, notation: Exclude<Notation, 'pq'>): () => void {
  const texts = new WeakMap<Node, Written>();
  const attributes = new WeakMap<Element, Map<string, Written>>();

  function writeText(node: Node): void {
    const from = node.nodeValue ?? '';
    // What has been written here already comes back as a change of its own.
    if (texts.get(node)?.to === from || !/[pq]/.test(from) || isAsItIs(node.parentElement, from)) return;
    const to = notated(from, notation);
    if (to === from) return;
    texts.set(node, { from, to });
    node.nodeValue = to;
  }

  function writeAttribute(element: Element, name: string): void {
    const from = element.getAttribute(name);
    const written = attributes.get(element) ?? new Map<string, Written>();
    if (from === null || written.get(name)?.to === from || !/[pq]/.test(from) || isAsItIs(element, '')) return;
    const to = notated(from, notation);
    if (to === from) return;
    attributes.set(element, written.set(name, { from, to }));
    element.setAttribute(name, to);
  }

  function write(node: Node): void {
    forEach(node, writeText, (element) => {
      for (const name of ATTRIBUTES) if (element.hasAttribute(name)) writeAttribute(element, name);
    });
  }

  const observer = new MutationObserver((changes) => {
    for (const { type, target, attributeName, addedNodes } of changes) {
      if (type === 'characterData') writeText(target);
      else if (type === 'childList') addedNodes.forEach(write);
      else if (target instanceof Element && attributeName !== null) writeAttribute(target, attributeName);
    }
  });
  write(root);
  observer.observe(root, { subtree: true, childList: true, characterData: true, attributeFilter: ATTRIBUTES });

  return () => {
    observer.disconnect();
    forEach(
      root,
      (node) => {
        const written = texts.get(node);
        if (written && node.nodeValue === written.to) node.nodeValue = written.from;
      },
      (element) => {
        for (const [name, { from, to }] of attributes.get(element) ?? []) {
          if (element.getAttribute(name) === to) element.setAttribute(name, from);
        }
      },
    );
  };
}

/** Whether a text is none of the symbols: the first cell of a row of data is a letter of an alphabet where it is a letter alone. */
function isAsItIs(element: Element | null, text: string): boolean {
  if (!element || element.closest(AS_IT_IS)) return true;
  return text.length === 1 && element.matches('.data-table th[scope="row"]');
}

function forEach(root: Node, onText: (node: Node) => void, onElement: (element: Element) => void): void {
  if (root instanceof Text) onText(root);
  if (!(root instanceof Element)) return;
  onElement(root);
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof Element) onElement(node);
    else onText(node);
  }
}
