// @ts-check

/** @typedef {import('./classic-part.js').ClassicPart} ClassicPart */

/**
 * All that is reached from parts, themselves included.
 * @param {ReadonlyMap<string, ClassicPart>} parts
 * @param {Iterable<string>} from
 * @param {(part: ClassicPart) => readonly string[]} next
 */
export function reached(parts, from, next) {
  const found = new Set(from);
  for (const name of found) {
    const part = parts.get(name);
    if (!part) throw new Error(`no part ${name}`);
    for (const one of next(part)) found.add(one);
  }
  return found;
}

/**
 * Parts as they are written down, for a table of them.
 * @param {readonly ClassicPart[]} parts
 */
export function written(parts) {
  return `{${parts.map(({ name, needs, later, code }) => `${JSON.stringify(name)}:[${JSON.stringify(needs)},${JSON.stringify(later)},${code}]`).join(',\n')}}`;
}
