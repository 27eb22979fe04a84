import { useSyncExternalStore } from 'react';

/** The same width as in StudyShell.css. */
const QUERY = '(min-width: 1000px)';

function subscribe(listener: () => void): () => void {
  const media = matchMedia(QUERY);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

/** Whether the figure stands beside the prose. */
export function useTwoColumns(): boolean {
  return useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches);
}
