import type { MouseEvent } from 'react';

/** Whether a click on a link asks for another tab or window, or to save what is there: the browser answers it, and not the page. */
export function isForBrowser({ ctrlKey, metaKey, shiftKey, altKey, button }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey || altKey || button !== 0;
}
