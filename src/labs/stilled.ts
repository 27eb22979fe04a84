import type { Klarity } from '../state/klarity';
import type { AnyState } from '../state/klarityState';

type Listener = Parameters<Klarity['store']['subscribe']>[0];

export interface Stilled {
  /** The same store and its edits, but for those who listen: while a gesture is under way and nobody sees them, nothing changes. */
  readonly klarity: Klarity;
  setSeen(seen: boolean): void;
}

const wholes = new WeakMap<Klarity, Klarity>();

/** What a stilled one is of; itself, of any other. Whoever acts on what stands now, as a run does, must not see it stilled. */
export const wholeOf = (klarity: Klarity): Klarity => wholes.get(klarity) ?? klarity;

export function stilled(klarity: Klarity): Stilled {
  const { store } = klarity;
  let seen = true;
  let shown = store.getState();
  let told = shown;
  const listeners = new Set<Listener>();
  const getState = (): AnyState => {
    const now = store.getState();
    if (seen || !now.held) shown = now;
    return shown;
  };
  const tell = (): void => {
    const before = told;
    told = getState();
    if (told !== before) for (const listener of listeners) listener(told, before);
  };
  let stop: (() => void) | undefined;
  const subscribe = (listener: Listener): (() => void) => {
    listeners.add(listener);
    stop ??= store.subscribe(tell);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      stop?.();
      stop = undefined;
    };
  };
  const still: Klarity = { ...klarity, store: { ...store, getState, subscribe } };
  wholes.set(still, wholeOf(klarity));
  return {
    klarity: still,
    setSeen(now) {
      seen = now;
      tell();
    },
  };
}
