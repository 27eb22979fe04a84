/** The next of a few (or the one before), and after the last the first; what was, where there are none. */
export function nextOf<T, C extends T | null>(all: readonly T[], current: C, by: 1 | -1 = 1): T | C {
  const at = current === null && by < 0 ? 0 : all.findIndex((one) => one === current);
  return all[(at + by + all.length) % all.length] ?? current;
}
