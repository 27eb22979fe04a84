import { useSyncExternalStore } from 'react';
import { noProgress, readProgress, subscribeProgress } from './progress';
import type { Progress } from './progress';

export function useProgress(): Progress {
  return useSyncExternalStore(subscribeProgress, readProgress, () => noProgress);
}
