// @ts-check
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** @typedef {{ readonly name: string, readonly text: string }} ReferenceFile */

/**
 * The JSON files of a folder, in the order of their names; a sentence where there are none.
 * @param {string} folder
 * @returns {Promise<readonly ReferenceFile[] | string>}
 */
export async function readReferences(folder) {
  /** @type {readonly string[]} */
  let names;
  try {
    names = (await readdir(folder)).filter((name) => name.endsWith('.json')).toSorted();
  } catch (error) {
    return `${folder} cannot be read: ${error instanceof Error ? error.message : String(error)}`;
  }
  if (names.length === 0) return `${folder} holds no .json file`;
  return Promise.all(names.map(async (name) => ({ name, text: await readFile(join(folder, name), 'utf8') })));
}
