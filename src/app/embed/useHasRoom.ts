import { useMedia } from '../useMedia';

/**
 * Room for the whole lab: two columns, or one long one. Lower than what the whole lab takes and higher than its first
 * parts, so that a frame that is given the height it asks for goes on showing the same.
 */
const ROOM = '(width >= 820px) and (height >= 560px), (height >= 1100px)';

export function useHasRoom(): boolean {
  return useMedia(ROOM);
}
