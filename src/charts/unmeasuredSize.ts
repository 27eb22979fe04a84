import { createContext, use } from 'react';
import type { Size } from './useSize';

/** The size that a page made ahead is drawn for; nothing where the page will be measured. */
export const UnmeasuredSize = createContext<Size | null>(null);

/** What a chart is drawn for until it has been measured, of a height of its own: its usual width, or that of a page made ahead. */
export function useUnmeasured({ width, height }: Size): Size {
  return { width: use(UnmeasuredSize)?.width ?? width, height };
}
