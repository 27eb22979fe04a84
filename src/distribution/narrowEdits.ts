import type { Edits } from './Edits';

/** The same edits where the whole is of one kind; by then it may have become another one, which they leave alone. */
export function narrowEdits<S, T extends S>(edits: Edits<S>, is: (whole: S) => whole is T): Edits<T> {
  return {
    once: (label, recipe) => edits.once(label, (now, base) => (is(now) ? recipe(now, is(base) ? base : now) : now)),
    gesture: <V>(label: string, write: (now: T, base: T, value: V) => T) =>
      edits.gesture<V>(label, (now, base, value) => (is(now) ? write(now, is(base) ? base : now, value) : now)),
  };
}
