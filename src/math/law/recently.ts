/**
 * What is made of an object, made once for each of the latest `most` objects. A WeakMap would keep it as long as its object, but
 * a quick garbage collection takes what a WeakMap holds for alive: of a drag, which brings new objects every frame, all would
 * end up in old space, and collections there throw away what the compiler has made of short-lived functions.
 * @error none of its own.
 */
export function recently<K extends object, V>(most: number, make: (key: K) => V): (key: K) => V {
  let known: readonly { readonly key: K; readonly value: V }[] = [];
  return (key) => {
    const [latest] = known;
    if (latest?.key === key) return latest.value;
    const found = known.find((entry) => entry.key === key) ?? { key, value: make(key) };
    known = [found, ...known.filter((entry) => entry !== found)].slice(0, most);
    return found.value;
  };
}
