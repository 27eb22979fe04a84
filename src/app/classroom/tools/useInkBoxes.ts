import { useEffect, useState } from 'react';
import type { RefObject } from 'react';
import { chartAtPlace, plotOf } from './chartOnSlide';
import type { Box } from './ink';

/** By the place of a chart; the empty one is the slide. */
type InkBoxes = ReadonlyMap<string, Box>;

const none: InkBoxes = new Map();

/** The box of an element within another, in pixels. */
export function boxWithin(element: Element, sheet: Element): Box {
  const { left, top } = sheet.getBoundingClientRect();
  const box = element.getBoundingClientRect();
  return { left: box.left - left, top: box.top - top, width: box.width, height: box.height };
}

/** Where the charts that carry strokes are on the sheet, and the sheet itself, followed while the slide changes around them. */
export function useInkBoxes(sheet: RefObject<Element | null>, places: readonly string[]): InkBoxes {
  const [boxes, setBoxes] = useState(none);
  const wanted = [...new Set(places)].join('\n');
  const isBlank = places.length === 0;
  useEffect(() => {
    const on = sheet.current;
    const slide = on?.parentElement;
    if (!on || !slide || isBlank) return;
    let frame = 0;
    const elementAt = (place: string): Element | undefined => {
      const chart = place === '' ? undefined : chartAtPlace(place);
      return place === '' ? on : chart && plotOf(chart);
    };
    const measure = (): void => {
      frame = 0;
      const found = new Map<string, Box>();
      for (const place of wanted.split('\n')) {
        const element = elementAt(place);
        if (!element) continue;
        sizes.observe(element);
        found.set(place, boxWithin(element, on));
      }
      setBoxes((before) => (sameBoxes(before, found) ? before : found));
    };
    const soon = (): void => {
      frame ||= requestAnimationFrame(measure);
    };
    const sizes = new ResizeObserver(soon);
    sizes.observe(slide);
    // Charts come and go with what is revealed; those that stay may be moved by it.
    const tree = new MutationObserver(soon);
    tree.observe(slide, { childList: true, subtree: true, attributes: true, attributeFilter: ['data-zoom', 'class'] });
    measure();
    return () => {
      cancelAnimationFrame(frame);
      sizes.disconnect();
      tree.disconnect();
    };
  }, [sheet, wanted, isBlank]);
  return boxes;
}

const sameBoxes = (a: InkBoxes, b: InkBoxes): boolean => JSON.stringify([...a]) === JSON.stringify([...b]);
