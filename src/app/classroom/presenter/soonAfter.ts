/** A frame. */
const LEAST_MS = 16;

/** Calls back in a moment, and the later the longer the call before took: what is passed on must not slow down what it is of. */
export function createSoon(now: () => number): (call: () => void) => () => void {
  let cost = 0;
  return (call) => {
    const timer = setTimeout(() => {
      const begun = now();
      call();
      cost = now() - begun;
    }, Math.max(LEAST_MS, 4 * cost));
    return () => clearTimeout(timer);
  };
}
