/** What SVG says as attributes, so that a file needs no style sheet and no policy can forbid it. */
const inherited = [
  'fill',
  'fill-opacity',
  'fill-rule',
  'stroke',
  'stroke-width',
  'stroke-opacity',
  'stroke-dasharray',
  'stroke-dashoffset',
  'stroke-linecap',
  'stroke-linejoin',
  'stroke-miterlimit',
  'font-family',
  'font-size',
  'font-style',
  'font-weight',
  'letter-spacing',
  'text-anchor',
  'paint-order',
  'shape-rendering',
  'visibility',
] as const;

/** With what each is where nothing is said. */
const own: Readonly<Record<string, string>> = {
  opacity: '1',
  'clip-path': 'none',
  mask: 'none',
  filter: 'none',
  'dominant-baseline': 'auto',
  'vector-effect': 'none',
  'stop-color': 'rgb(0, 0, 0)',
  'stop-opacity': '1',
};

/** What only a hand can use, and words about it: a picture has none. */
export const FOR_HANDS = '.for-hands';

/** What belongs to the page and not to the picture: its style sheets, its keyboard, its assistive technology. */
const foreign = /^(class|style|role|tabindex|focusable|aria-.*|data-.*)$/;

type Style = Pick<CSSStyleDeclaration, 'getPropertyValue'>;

/**
 * An SVG element and all below it, with its computed styles as attributes, each written once, where it first holds.
 * `around` are the styles of what the clone is put into. Nothing where it is not displayed, or only there for hands.
 */
export function styledClone(source: Element, around: Style | undefined): Element | undefined {
  const style = getComputedStyle(source);
  if (style.display === 'none' || source.matches(FOR_HANDS)) return undefined;
  const clone = source.cloneNode(false);
  if (!(clone instanceof Element)) return undefined;
  for (const name of clone.getAttributeNames()) if (foreign.test(name)) clone.removeAttribute(name);
  writeStyles(clone, style, around);
  for (const child of source.childNodes) {
    const copy = child instanceof Element ? styledClone(child, style) : child.cloneNode(false);
    if (copy) clone.append(copy);
  }
  return clone;
}

/** Writes the styles that an element has and its surroundings do not hand down. */
export function writeStyles(element: Element, style: Style, around: Style | undefined): void {
  for (const name of inherited) {
    const value = style.getPropertyValue(name);
    if (value !== around?.getPropertyValue(name)) write(element, name, value);
    else element.removeAttribute(name);
  }
  for (const [name, usual] of Object.entries(own)) {
    const value = style.getPropertyValue(name);
    if (value !== usual) write(element, name, value);
  }
  // No attribute of its own: the old shorthand has the value.
  const numeric = style.getPropertyValue('font-variant-numeric');
  if (numeric !== around?.getPropertyValue('font-variant-numeric') && numeric !== '') write(element, 'font-variant', numeric);
}

function write(element: Element, name: string, value: string): void {
  // A reference is computed with the page's address before it; the file has the thing itself.
  if (value !== '') element.setAttribute(name, value.replace(/url\(["']?[^"')]*(#[^"')]+)["']?\)/g, 'url($1)'));
}
