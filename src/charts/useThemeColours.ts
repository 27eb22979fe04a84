import { useLayoutEffect, useState, type RefObject } from 'react';
import type { Rgba } from './rasterize';
import { resolveColour } from './resolveColour';

const none: readonly Rgba[] = [];

/** The text colours of an element's children as bytes, read anew whenever the page changes its theme: for what paints itself. */
export function useThemeColours(samples: RefObject<Element | null>): readonly Rgba[] {
  const [colours, setColours] = useState(none);
  useLayoutEffect(() => {
    // No canvas where there is no layout either.
    if (typeof CanvasRenderingContext2D === 'undefined') return;
    const read = (): void => {
      const written = Array.from(samples.current?.children ?? [], (child) => getComputedStyle(child).color);
      setColours(written.map(resolveColour));
    };
    read();
    const observer = new MutationObserver(read);
    observer.observe(document.documentElement, { attributeFilter: ['data-theme', 'class', 'style'] });
    const forced = matchMedia('(forced-colors: active)');
    forced.addEventListener('change', read);
    return () => {
      observer.disconnect();
      forced.removeEventListener('change', read);
    };
  }, [samples]);
  return colours;
}
