import { FOR_HANDS, writeStyles } from './styledClone';

const SVG = 'http://www.w3.org/2000/svg';

export interface Origin {
  readonly left: number;
  readonly top: number;
}

/** The text of an HTML element as SVG, each line where the page has broken it. */
export function textFragments(element: Element, origin: Origin): readonly SVGTextElement[] {
  const texts = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found: SVGTextElement[] = [];
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const parent = node.parentElement;
    if (!parent || !(node instanceof Text) || !isSeen(parent, element)) continue;
    const style = getComputedStyle(parent);
    found.push(...linesOf(node).map((line) => drawn(line, style, origin)));
  }
  return found;
}

/** Words for assistive technology alone are clipped away; drawings are not HTML's to draw. */
function isSeen(element: Element, within: Element): boolean {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const { display, visibility, clipPath } = getComputedStyle(one);
    if (one instanceof SVGElement || one.matches(`button, select, input, textarea, fieldset, ${FOR_HANDS}`)) return false;
    if (display === 'none' || visibility === 'hidden' || clipPath.startsWith('inset(50%')) return false;
    if (one === within) return true;
  }
  return true;
}

interface Line {
  text: string;
  readonly left: number;
  readonly top: number;
}

/** A text node's lines as they are laid out: a character that starts further down starts another. */
function linesOf(node: Text): readonly Line[] {
  const range = document.createRange();
  const lines: Line[] = [];
  let at = 0;
  for (const character of node.data) {
    range.setStart(node, at);
    at += character.length;
    range.setEnd(node, at);
    const [rect] = range.getClientRects();
    if (!rect || rect.width === 0) continue; // a space that the layout has taken in
    const last = lines.at(-1);
    if (last && Math.abs(rect.top - last.top) < rect.height / 2) last.text += character;
    else lines.push({ text: character, left: rect.left, top: rect.top });
  }
  return lines.filter(({ text }) => text.trim() !== '');
}

function drawn({ text, left, top }: Line, style: CSSStyleDeclaration, origin: Origin): SVGTextElement {
  const element = document.createElementNS(SVG, 'text');
  writeStyles(element, style, getComputedStyle(document.body));
  // HTML paints text with its colour.
  element.setAttribute('fill', style.color);
  element.setAttribute('stroke', 'none');
  element.setAttribute('text-anchor', 'start');
  element.setAttribute('x', String(left - origin.left));
  element.setAttribute('y', String(top - origin.top + ascent(style)));
  element.setAttribute('xml:space', 'preserve');
  element.textContent = text;
  return element;
}

/** From the top of a line of text, as a range measures it, to its baseline. */
function ascent({ fontStyle, fontWeight, fontSize, fontFamily }: CSSStyleDeclaration): number {
  const ruler = document.createElement('canvas').getContext('2d');
  if (!ruler) return Number.parseFloat(fontSize);
  // Not the shorthand: it is empty where figures are tabular.
  ruler.font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return ruler.measureText('x').fontBoundingBoxAscent;
}
