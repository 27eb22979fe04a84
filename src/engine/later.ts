/**
 * A call whose code is loaded when it is first asked for, and again where that failed. From then on it answers at once: `import()`
 * looks through all that a module imports every time, in thirty tasks for one question of a drag.
 */
export function later<Q, R>(load: () => Promise<(request: Q) => R>): (request: Q) => R | Promise<R> {
  let loaded: ((request: Q) => R) | undefined;
  return (request) => {
    if (loaded) return loaded(request);
    return load().then((call) => {
      loaded = call;
      return call(request);
    });
  };
}
