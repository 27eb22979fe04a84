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
  /** @type {import('vite').RunnerImportResult<T>} */
  const { module } = await runnerImport(fileURLToPath(new URL(`../${path}`, import.meta.url)), {
    configFile: false,
    logLevel: 'error',
  });
  return module;
}
