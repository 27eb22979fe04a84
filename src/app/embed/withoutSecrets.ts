/** Plain data without what stands at some paths: `pair.p`. */
export function withoutSecrets(data: unknown, paths: readonly string[]): unknown {
  if (typeof data !== 'object' || data === null || Array.isArray(data)) return data;
  return Object.fromEntries(
    Object.entries(data).flatMap(([key, value]: [string, unknown]) => {
      if (paths.includes(key)) return [];
      const within = paths.filter((path) => path.startsWith(`${key}.`)).map((path) => path.slice(key.length + 1));
      return [[key, within.length > 0 ? withoutSecrets(value, within) : value]];
    }),
  );
}
