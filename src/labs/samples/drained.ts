/** For tests: what a generator returns, whatever it yields on the way. */
export function drained<R>(work: Generator<unknown, R>): R {
  for (;;) {
    const step = work.next();
    if (step.done === true) return step.value;
  }
}
