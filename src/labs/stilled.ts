import type { Klarity } from '../state/klarity';
import type { AnyState } from '../state/klarityState';
import { readable } from './readable';

type Listener = Parameters<Klarity['store']['subscribe']>[0];

export interface Stilled {
  /**
   * The same store and its edits, but for those who listen: while a gesture is under way nothing changes where nobody sees it, and
   * numbers to read no more often than an eye can follow.
   */
  readonly klarity: Klarity;
  setSeen(seen: boolean): void;
  /** Whether a hand is on what is shown: then it follows in the same frame, numbers or not. */
  setTouched(touched: boolean): void;
}

const wholes = new WeakMap<Klarity, Klarity>();

/** What a stilled one is of; itself, of any other. Whoever acts on what stands now, as a run does, must not see it stilled. */
export const wholeOf = (klarity: Klarity): Klarity => wholes.get(klarity) ?? klarity;

/** `reading`: whether it is numbers that are shown. */
export function stilled(klarity: Klarity, reading = false): Stilled {
  const { store } = klarity;
  const forReaders = reading ? readable(store) : null;
  let seen = true;
  let touched = false;
  let shown = store.getState();
  let told = shown;
  const listeners = new Set<Listener>();
  const getState = (): AnyState => {
    const now = forReaders && !touched ? forReaders.getState() : store.getState();
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
    if (!stop) {
      const stops = [store.subscribe(tell), forReaders?.subscribe(tell)];
      stop = () => stops.forEach((end) => end?.());
    }
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
    setTouched(now) {
      touched = now;
      tell();
    },
  };
}
