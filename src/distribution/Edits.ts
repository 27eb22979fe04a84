export interface GestureChange<V> {
  readonly value: V;
  readonly phase: 'move' | 'end';
  readonly timeStamp: number;
}

/** How an editor changes what it is given: the scene is its owner's. A label is one thing that undo takes back. */
export interface Edits<T> {
  /** A click, a key, a typed number: one edit, one step of undo. */
  readonly once: (label: string, recipe: (now: T, base: T) => T) => void;
  /** A drag or a slider: many moves are one step of undo. `base` is what stood when it began. */
  readonly gesture: <V = number>(label: string, write: (now: T, base: T, value: V) => T) => (change: GestureChange<V>) => void;
}
