// @ts-check
import { loadSource } from '../load-source.js';

/** @typedef {import('./read-references.js').ReferenceFile} ReferenceFile */
/**
 * The part of the engine's check of one number that is printed (src/math/reference/check.ts).
 * @typedef {object} Check
 * @property {string} caseId
 * @property {string} quantity
 * @property {number} expected
 * @property {number} actual
 * @property {{ readonly relative: number, readonly absolute: number, readonly scale?: number }} bound what `relative` is of: the scale, or |expected|
 * @property {number} relativeError
 * @property {number} absoluteError
 * @property {boolean} holds
 * @property {string | null} problem
 */
/**
 * A file's checks, or why it was not understood.
 * @typedef {{ readonly name: string, readonly checks: readonly Check[], readonly problem: string | null }} FileResult
 */

/**
 * @param {readonly ReferenceFile[]} files
 * @returns {Promise<readonly FileResult[]>}
 */
export async function checkFolder(files) {
  /** @type {{ readonly referenceChecks: (content: unknown) => readonly Check[] }} */
  const { referenceChecks } = await loadSource('src/math/reference/referenceChecks.ts');
  return files.map(({ name, text }) => {
    try {
      /** @type {unknown} */
      const content = JSON.parse(text);
      return { name, checks: referenceChecks(content), problem: null };
    } catch (error) {
      return { name, checks: [], problem: error instanceof Error ? error.message : String(error) };
    }
  });
}
