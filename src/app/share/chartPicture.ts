import { styledClone, writeStyles } from './styledClone';
import { textFragments } from './textFragments';
import type { Origin } from './textFragments';
import { isFrame } from './pageCharts';
import type { PageChart } from './pageCharts';
import { picturePlaces } from './picturePlaces';
import type { Box, Composition } from './picturePlaces';

const SVG = 'http://www.w3.org/2000/svg';

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly root: SVGSVGElement;
}

/** Charts as one picture that needs nothing beside itself: as they lie on the page unless they are arranged otherwise, in its colours. */
export function chartPicture(charts: readonly PageChart[], arrange: (boxes: readonly Box[]) => Composition = picturePlaces): Picture {
  const boxes = charts.map(({ element }) => boxOf(element));
  const { width, height, places } = arrange(boxes);
  const root = document.createElementNS(SVG, 'svg');
  root.setAttribute('xmlns', SVG);
  root.setAttribute('viewBox', `0 0 ${width} ${height}`);
  root.setAttribute('width', String(width));
  root.setAttribute('height', String(height));
  writeStyles(root, getComputedStyle(document.body), undefined);
  root.append(described('title', charts.map(({ name }) => name).join(' · ')));
  const words = charts.map(({ element }) => element.querySelector('.frame__description')?.textContent ?? '');
  if (words.some((text) => text !== '')) root.append(described('desc', words.filter((text) => text !== '').join('\n')));
  root.append(ground(width, height, getComputedStyle(document.body).backgroundColor));
  for (const [index, { element }] of charts.entries()) {
    const box = boxes[index];
    const place = places[index];
    if (!box || !place) continue;
    const group = document.createElementNS(SVG, 'g');
    group.setAttribute('transform', `translate(${place.x},${place.y})`);
    group.append(ground(box.width, box.height, panelColour(element)), ...contentOf(element, box));
    root.append(group);
  }
  return { width, height, root };
}

/** The picture as the text of a file. */
export function pictureText({ root }: Picture): string {
  return new XMLSerializer().serializeToString(root);
}

/** Around what has no panel of its own. */
const PADDING = 12;

/** What of a chart is drawn: a frame down to its plot, without the controls and the table below; anything else whole. */
function boxOf(element: Element): Box {
  const { left, top, width, height } = element.getBoundingClientRect();
  const plot = element.querySelector('.frame__plot');
  if (!plot) {
    const around = 2 * PADDING;
    return { left: left - PADDING, top: top - PADDING, width: Math.ceil(width + around), height: Math.ceil(height + around) };
  }
  const padding = Number.parseFloat(getComputedStyle(element).paddingBottom) || 0;
  const end = plot.getBoundingClientRect().bottom + padding;
  return { left, top, width: Math.ceil(width), height: Math.ceil(end - top) };
}

function contentOf(element: Element, origin: Origin): readonly Element[] {
  const parts = isFrame(element) ? [...element.querySelectorAll(':scope > .frame__head .frame__words, :scope > .frame__plot')] : [element];
  return parts.flatMap((part) => [
    ...[...part.querySelectorAll<HTMLElement>('td, .stacked-bars__swatch')].flatMap((cell) => cellGround(cell, origin)),
    ...textFragments(part, origin),
    ...[...part.querySelectorAll('canvas')].map((canvas) => imageOf(canvas, origin)),
    ...[...part.querySelectorAll('svg')].flatMap((svg) => drawingOf(svg, origin) ?? []),
  ]);
}

/** What HTML says by the colour of a cell of a table, or of a sample. */
function cellGround(cell: HTMLElement, origin: Origin): readonly Element[] {
  const { backgroundColor } = getComputedStyle(cell);
  const { left, top, width, height } = cell.getBoundingClientRect();
  if (width === 0 || backgroundColor === 'rgba(0, 0, 0, 0)') return [];
  const rect = ground(width, height, backgroundColor);
  rect.setAttribute('x', String(left - origin.left));
  rect.setAttribute('y', String(top - origin.top));
  return [rect];
}

/** A field that the page paints in pixels lies under the drawing, as there, and is cut off where it is there. */
function imageOf(canvas: HTMLCanvasElement, origin: Origin): Element {
  const box = canvas.getBoundingClientRect();
  const around = canvas.parentElement;
  if (!around || getComputedStyle(around).overflow === 'visible') return pixelsOf(canvas, box, origin);
  const { left, top, width, height } = around.getBoundingClientRect();
  const window = document.createElementNS(SVG, 'svg');
  window.setAttribute('x', String(left - origin.left));
  window.setAttribute('y', String(top - origin.top));
  window.setAttribute('width', String(width));
  window.setAttribute('height', String(height));
  window.append(pixelsOf(canvas, box, { left, top }));
  return window;
}

function pixelsOf(canvas: HTMLCanvasElement, { left, top, width, height }: Box, origin: Origin): Element {
  const image = document.createElementNS(SVG, 'image');
  image.setAttribute('href', canvas.toDataURL('image/png'));
  image.setAttribute('x', String(left - origin.left));
  image.setAttribute('y', String(top - origin.top));
  image.setAttribute('width', String(width));
  image.setAttribute('height', String(height));
  image.setAttribute('preserveAspectRatio', 'none');
  // Tints let the tones below them through.
  image.setAttribute('opacity', getComputedStyle(canvas).opacity);
  return image;
}

/** The drawing as a group: it may reach beyond its own edge, as it does on the page. */
function drawingOf(svg: SVGSVGElement, origin: Origin): Element | undefined {
  const clone = styledClone(svg, undefined);
  if (!clone) return undefined;
  const { left, top } = svg.getBoundingClientRect();
  const group = document.createElementNS(SVG, 'g');
  writeStyles(group, getComputedStyle(svg), getComputedStyle(document.body));
  // The drawing's own box is the page's matter.
  group.removeAttribute('clip-path');
  group.setAttribute('transform', `translate(${left - origin.left},${top - origin.top})`);
  group.append(...clone.childNodes);
  return group;
}

function ground(width: number, height: number, colour: string): Element {
  const rect = document.createElementNS(SVG, 'rect');
  rect.setAttribute('width', String(width));
  rect.setAttribute('height', String(height));
  rect.setAttribute('fill', colour);
  return rect;
}

/** The first colour under the chart that is not see-through. */
function panelColour(element: Element): string {
  for (let one: Element | null = element; one; one = one.parentElement) {
    const { backgroundColor } = getComputedStyle(one);
    if (backgroundColor !== 'rgba(0, 0, 0, 0)' && backgroundColor !== 'transparent') return backgroundColor;
  }
  return 'Canvas';
}

function described(tag: 'title' | 'desc', text: string): Element {
  const element = document.createElementNS(SVG, tag);
  element.textContent = text;
  return element;
}
