import type { Edits } from './Edits';

/** The edits of a part, from those of the whole. Labels begin with the part's name, so that two parts never share one. */
export function focusEdits<S, T>(edits: Edits<S>, part: string, read: (whole: S) => T, write: (whole: S, part: T) => S): Edits<T> {
  return {
    once: (label, recipe) =>
      edits.once(`${part}:${label}`, (now, base) => write(now, recipe(read(now), read(base)))),
    gesture: <V>(label: string, change: (now: T, base: T, value: V) => T) =>
      edits.gesture<V>(`${part}:${label}`, (now, base, value) => write(now, change(read(now), read(base), value))),
  };
}
