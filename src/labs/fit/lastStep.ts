import type { Way } from './stepAt';

interface Both {
  readonly forward: Way;
  readonly reverse: Way;
}

/** The last step that any racer takes in either direction; 0 while none is known. */
export function lastStep(runs: readonly Both[] | undefined): number {
  return Math.max(0, ...(runs ?? []).flatMap(({ forward, reverse }) => [forward.losses.length - 1, reverse.losses.length - 1]));
}
