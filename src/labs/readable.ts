import type { Klarity } from '../state/klarity';
import type { AnyState } from '../state/klarityState';

type Store = Klarity['store'];

/** The state as it may be read: while a gesture is under way it changes ten times a second, for all that read it at once. */
export interface Readable {
  getState(): AnyState;
  /** Calls when a pause is over in which the state may have changed. */
  subscribe(listener: () => void): () => void;
}

/** Numbers that change more often are a flicker. */
const READABLE_MS = 100;

const readables = new WeakMap<Store, Readable>();

function make(store: Store): Readable {
  let shown = store.getState();
  /** Runs from one change during a gesture to the next that may be. */
  let pause: ReturnType<typeof setTimeout> | undefined;
  const listeners = new Set<() => void>();
  const goOn = (): void => {
    pause = undefined;
    for (const listener of listeners) listener();
  };
  return {
    getState() {
      const now = store.getState();
      if (now === shown || (now.held && pause !== undefined)) return shown;
      shown = now;
      if (now.held) pause = setTimeout(goOn, READABLE_MS);
      return shown;
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

/** One for each store, so that no two numbers on the screen are of two moments. */
export function readable(store: Store): Readable {
  const known = readables.get(store) ?? make(store);
  readables.set(store, known);
  return known;
}
