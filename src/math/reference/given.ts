/**
 * A value of a reference file. A reference is a record of 30 digits `s` and the nearest double `d`; numbers that JSON
 * does not know are strings.
 */
export type Given = number | string | boolean | null | readonly Given[] | GivenRecord;

export interface GivenRecord {
  readonly [key: string]: Given;
}

const isList = (value: Given | undefined): value is readonly Given[] => Array.isArray(value);

const isObject = (value: unknown): value is GivenRecord =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/** @throws RangeError naming what is not a record. */
export function recordOf(name: string, value: unknown): GivenRecord {
  if (!isObject(value)) throw new RangeError(`${name} must be an object`);
  return value;
}

/** @throws RangeError naming what is not an array. */
export function listOf(name: string, value: Given | undefined): readonly Given[] {
  if (!isList(value)) throw new RangeError(`${name} must be an array`);
  return value;
}

/** The numbers in a value, flattened row-major; none for null or what is not there; NaN for what is no number. */
export function numbersOf(given: Given | undefined): readonly number[] {
  if (given === undefined || given === null) return [];
  if (isList(given)) return given.flatMap(numbersOf);
  return [Number(isObject(given) ? given['d'] : given)];
}

/**
 * The number that a value is; NaN where it is none.
 * @error none: the nearest double, as the file has it.
 */
export function numberOf(given: Given | undefined): number {
  return numbersOf(given)[0] ?? Number.NaN;
}

/** A string itself; anything else as JSON, so that a message can show it. */
export function textOf(given: Given | undefined): string {
  return typeof given === 'string' ? given : (JSON.stringify(given) ?? 'nothing');
}

/** What lies at a path of keys and indices, joined by slashes; undefined where there is nothing. */
export function valueAt(given: Given, path: string): Given | undefined {
  return path.split('/').reduce<Given | undefined>((value, key) => {
    if (isList(value)) return value[Number(key)];
    return isObject(value) ? value[key] : undefined;
  }, given);
}

/** The paths of all references in a value: records with digits and a double. */
export function referencePaths(given: Given, path = ''): readonly string[] {
  if (typeof given !== 'object' || given === null) return [];
  if (isObject(given) && 's' in given && 'd' in given) return [path];
  return Object.entries(given).flatMap(([key, value]: readonly [string, Given]) =>
    referencePaths(value, path === '' ? key : `${path}/${key}`),
  );
}
