/** A function that remembers its latest answer: asked again of the same parts of a scene, it gives the same object. */
export function latestOf<A extends readonly unknown[], R>(compute: (...args: A) => R): (...args: A) => R {
  let latest: { readonly args: A; readonly result: R } | undefined;
  return (...args) => {
    if (latest && args.every((arg, i) => Object.is(arg, latest?.args[i]))) return latest.result;
    latest = { args, result: compute(...args) };
    return latest.result;
  };
}
