/**
 * What `build` gives; what it refuses is told with the name of the field that it was built from.
 * @throws RangeError `field.` before the message of a RangeError of `build`, which begins with a name; anything else as it is.
 */
export function inField<T>(field: string, build: () => T): T {
  try {
    return build();
  } catch (thrown) {
    if (thrown instanceof RangeError) throw new RangeError(`${field}.${thrown.message}`, { cause: thrown });
    throw thrown;
  }
}
