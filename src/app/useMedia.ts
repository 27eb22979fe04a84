import { useCallback, useSyncExternalStore } from 'react';

const onPaper = (): boolean => false;

/** Whether a media query holds, followed; it does not where a page is made ahead. */
export function useMedia(query: string): boolean {
  const subscribe = useCallback(
    (listener: () => void): (() => void) => {
      const media = matchMedia(query);
      media.addEventListener('change', listener);
      return () => media.removeEventListener('change', listener);
    },
    [query],
  );
  return useSyncExternalStore(subscribe, () => matchMedia(query).matches, onPaper);
}
