import fc from 'fast-check';

type Path = readonly (string | number)[];

/** Where something stands in plain data: every field and every element, the inner ones too. */
function pathsOf(data: unknown, path: Path = []): readonly Path[] {
  const here = path.length > 0 ? [path] : [];
  if (typeof data !== 'object' || data === null) return here;
  // Of a long list, its ends say as much as its middle.
  const keys = Array.isArray(data) ? [0, data.length - 1].filter((i, at, all) => i >= 0 && all.indexOf(i) === at) : Object.keys(data);
  return [...here, ...keys.flatMap((key) => pathsOf(Reflect.get(data, key), [...path, key]))];
}

const at = (data: unknown, path: Path): unknown => path.reduce<unknown>((inner, key) => (typeof inner === 'object' && inner !== null ? Reflect.get(inner, key) : undefined), data);

/** The least partial scene that puts a value at a path: objects merge, so only what leads there; arrays replace, so all of them. */
function patchOf(data: unknown, [key, ...rest]: Path, value: unknown): unknown {
  if (key === undefined) return value;
  const inner = patchOf(at(data, [key]), rest, value);
  if (!Array.isArray(data)) return { [key]: inner };
  return data.map((element: unknown, i) => (i === key ? whole(element, inner) : element));
}

function whole(base: unknown, patch: unknown): unknown {
  const isPlain = (value: unknown): value is object => typeof value === 'object' && value !== null && !Array.isArray(value);
  return isPlain(base) && isPlain(patch) ? { ...base, ...patch } : patch;
}

const numbers = fc.oneof(
  fc.constantFrom(0, -0, 1, -1, 2, 0.5, 1e-9, 1e9, 1e308, -1e308, 5e-324, 2 ** 53, Number.NaN, Infinity, -Infinity),
  fc.double(),
  fc.integer({ min: -3, max: 70 }),
);
const strange = fc.oneof(
  numbers,
  fc.constantFrom('', 'Infinity', '0.5', '__proto__', 'constructor', 'x'.repeat(300), '<img src=x onerror=alert(1)>', true, false, null),
  fc.anything({ maxDepth: 1 }),
  fc.array(numbers, { maxLength: 80 }),
);

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);

/** Slightly more, less or another of the same kind: near enough to be taken now and then. */
function near(value: unknown): fc.Arbitrary<unknown> {
  if (typeof value === 'number') return fc.oneof(fc.constantFrom(value + 1, value - 1, value * 2, value / 2, -value), fc.double({ min: 0, max: 1, noNaN: true }));
  if (typeof value === 'boolean') return fc.constant(!value);
  if (isList(value)) return fc.constantFrom<unknown>([...value, ...value.slice(-1)], value.slice(1), value.toReversed(), []);
  return strange;
}

/** A partial scene that changes one place of `data`: to what stands there in another scene, to something near, or to anything. */
export function edited(data: unknown, others: readonly unknown[]): fc.Arbitrary<unknown> {
  return fc.constantFrom(...pathsOf(data)).chain((path) => {
    const values = fc.oneof(
      fc.constantFrom(...others).map((other) => at(other, path)),
      near(at(data, path)),
      { weight: 2, arbitrary: strange },
    );
    return values.map((value) => patchOf(data, path, value));
  });
}

/** The same with a field that nobody knows beside what is known. */
export function extended(data: unknown): fc.Arbitrary<unknown> {
  const objects: readonly Path[] = [[], ...pathsOf(data).filter((path) => !Array.isArray(at(data, path)) && Object(at(data, path)) === at(data, path) && !path.some((key) => typeof key === 'number'))];
  return fc
    .tuple(fc.constantFrom(...objects), fc.constantFrom('more', 'Version', '__proto__', 'toString', ''), strange)
    .map(([path, key, value]) => patchOf(data, path, Object.fromEntries([[key, value]])));
}
