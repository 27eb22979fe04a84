/** The names of a registry, in its order. */
export const namesOf = <T extends string>(registry: Readonly<Record<T, unknown>>): readonly T[] =>
  Object.keys(registry).filter((name): name is T => name in registry);
