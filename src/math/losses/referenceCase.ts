import { matrixOf } from './matrix';
import type { Matrix } from './matrix';

/** A value of `reference/losses.json`: a number or its name, a reference with its nearest double `d`, or arrays of these. */
export type Given = number | boolean | string | null | { readonly d: number | string } | readonly Given[];

/** A case of `reference/losses.json`; which other keys it has depends on its type. */
export type ReferenceCase = Readonly<Record<string, Given>> & { readonly type: string };

/** What was computed for a field of a case, and what the file gives for it. */
export type ReferenceField = readonly [name: string, actual: ArrayLike<number>, expected: Given | undefined];

/**
 * Every field, gradients too, is held to |error| ≤ 1e-13·|reference| + 1e-300. The second is for one case only:
 * log(1 + 4e-305) at 50 digits is 0.
 */
const [RELATIVE, ABSOLUTE] = [1e-13, 1e-300];

/** The numbers in a value, flattened row-major; none for null or a key that is not there. */
export function numbersOf(given: Given | undefined): readonly number[] {
  if (given === undefined || given === null) return [];
  if (Array.isArray(given)) return given.flatMap(numbersOf);
  return [Number(typeof given === 'object' && 'd' in given ? given.d : given)];
}

/** The number that a value is; NaN where it is none. */
export function numberOf(given: Given | undefined): number {
  return numbersOf(given)[0] ?? Number.NaN;
}

/** An array of rows as a matrix; further axes become columns. @throws RangeError as `matrixOf`. */
export function matrixIn(given: Given | undefined): Matrix {
  return matrixOf(Array.isArray(given) ? given.map(numbersOf) : []);
}

/** One line for each entry that is not what the file gives: within the tolerance, infinities and NaN exactly. */
export function wrongEntries([name, actual, given]: ReferenceField): readonly string[] {
  const expected = numbersOf(given);
  if (actual.length !== expected.length) return [`${name}: ${actual.length} entries, not ${expected.length}`];
  return expected.flatMap((value, i) => {
    const found = actual[i] ?? Number.NaN;
    const isRight = Number.isFinite(value)
      ? Math.abs(found - value) <= RELATIVE * Math.abs(value) + ABSOLUTE
      : Object.is(found, value);
    return isRight ? [] : [`${name}[${i}]: ${found}, not ${value}`];
  });
}
