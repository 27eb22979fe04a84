// @ts-check

/**
 * A module as a classic script can hold it: the names of the parts that must be there before it runs, of those that it may fetch
 * later, and the function that runs it and gives what it exports.
 * @typedef {(need: (name: string) => unknown, load: (name: string) => Promise<unknown>, start: (name: string) => Worker) => unknown} Run
 * @typedef {[needs: readonly string[], later: readonly string[], run: Run]} Part
 * @typedef {Record<string, Part>} Parts
 */

/**
 * What joins parts to a program, on the page and in its workers: its own text goes into them, so it uses nothing from outside.
 * @param {Parts} parts those that are there; more may be added
 * @param {(name: string) => Promise<unknown>} fetchPart brings one that is not
 */
export function partLoader(parts, fetchPart) {
  /** @type {Map<string, unknown>} */
  const made = new Map();

  /** @param {string} name */
  function partOf(name) {
    const part = parts[name];
    if (!part) throw new Error(`no part ${name}`);
    return part;
  }

  /** @param {string} name @returns {unknown} */
  function need(name) {
    if (!made.has(name)) made.set(name, partOf(name)[2](need, load, start));
    return made.get(name);
  }

  /** Brings a part and all that it needs. @param {string} name @returns {Promise<void>} */
  async function bring(name) {
    if (!parts[name]) await fetchPart(name);
    await Promise.all(partOf(name)[0].map(bring));
  }

  /** @param {string} name */
  async function load(name) {
    await bring(name);
    return need(name);
  }

  /**
   * A worker of the same parts, as text: what it shares with the page is sent to the browser once.
   * @param {string} name
   */
  function start(name) {
    const inside = new Set([name]);
    for (const one of inside) for (const other of [...partOf(one)[0], ...partOf(one)[1]]) if (parts[other]) inside.add(other);
    const texts = [...inside].map((one) => {
      const [needs, later, run] = partOf(one);
      return `${JSON.stringify(one)}:[${JSON.stringify(needs)},${JSON.stringify(later)},${String(run)}]`;
    });
    const text = `(${String(partLoader)})({${texts.join()}},(name)=>Promise.reject(new Error("no part "+name))).need(${JSON.stringify(name)})`;
    const url = URL.createObjectURL(new Blob([text], { type: 'text/javascript' }));
    try {
      return new Worker(url, { name });
    } finally {
      URL.revokeObjectURL(url);
    }
  }

  return { parts, need, load };
}
