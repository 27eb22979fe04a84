import { NEAR_FRAME } from './nearFrame';

/** How far from the screen a frame begins. Only a page of the same origin lets a frame look beyond the edge. */
const MARGIN = '400px';

/**
 * Resolves once an element comes near the screen, through all the frames around it, or once the page that frames this one speaks to
 * it: ten frames far down a page are ten workers that nobody looks at.
 */
export function whenNear(element: Element): Promise<void> {
  if (window.name === NEAR_FRAME || typeof IntersectionObserver === 'undefined') return Promise.resolve();
  return new Promise((resolve) => {
    const waiting = new AbortController();
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) begin();
      },
      { rootMargin: MARGIN },
    );
    const begin = (): void => {
      observer.disconnect();
      waiting.abort();
      resolve();
    };
    addEventListener(
      'message',
      ({ source, data }: MessageEvent<unknown>) => {
        if (source === window.parent && typeof data === 'object' && data !== null && 'klarity' in data) begin();
      },
      waiting,
    );
    observer.observe(element);
  });
}
