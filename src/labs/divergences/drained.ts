/** For tests: what a generator returns in the end, its slices at once. */
export function drained<T>(slices: Generator<unknown, T>): T {
  for (;;) {
    const next = slices.next();
    if (next.done === true) return next.value;
  }
}
