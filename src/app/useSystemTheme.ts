import { useSyncExternalStore } from 'react';

const QUERY = '(prefers-color-scheme: dark)';

function subscribe(listener: () => void): () => void {
  const media = matchMedia(QUERY);
  media.addEventListener('change', listener);
  return () => media.removeEventListener('change', listener);
}

export function useSystemTheme(): 'light' | 'dark' {
  return useSyncExternalStore(subscribe, () => matchMedia(QUERY).matches) ? 'dark' : 'light';
}
