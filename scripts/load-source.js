// @ts-check
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

/**
 * A TypeScript module of this project, under a Node that knows no TypeScript.
 * @template T
 * @param {string} path from the project's folder
 * @returns {Promise<T>}
 */
export async function loadSource(path) {
  const file = fileURLToPath(new URL(`../${path}`, import.meta.url));
  /** @type {{ readonly module: T }} */
  const { module } = await runnerImport(file, { configFile: false, logLevel: 'error' });
  return module;
}
