import { useState } from 'react';
import { useMedia } from '../useMedia';

const WIDE = '(width >= 820px)';
/** In pixels: for two columns, and for one long one. */
const HIGH = 560;
const TALL = 1100;

/**
 * Room for the whole lab: two columns, or one long one. By the height that the frame began with: one that is given the height it asks for goes
 * on showing the same, however high its first parts are.
 */
export function useHasRoom(): boolean {
  const isWide = useMedia(WIDE);
  const [height] = useState(() => innerHeight);
  return height >= TALL || (isWide && height >= HIGH);
}
